using Microsoft.AspNetCore.Mvc.Filters;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>A bug in one page, with text in its message that visitors must not see.</summary>
public sealed class ThrowsOnContact : IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        if (context.HttpContext.Request.Path == "/contact")
        {
            throw new InvalidOperationException("secret");
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
