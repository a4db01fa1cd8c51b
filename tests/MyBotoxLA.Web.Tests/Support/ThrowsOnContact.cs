using Microsoft.AspNetCore.Mvc.Filters;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>A bug in one page, with something in its message that no visitor may read.</summary>
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
