using Microsoft.AspNetCore.Http.Features;

namespace MyBotoxLA.Web.Security;

/// <summary>No request body is read: the connection that carries one is closed, and a GET or HEAD with one gets 413.</summary>
internal sealed class NoBodies(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>() is not { CanHaveBody: true })
        {
            return next(context);
        }

        var request = context.Request;
        if (HttpProtocol.IsHttp11(request.Protocol) || HttpProtocol.IsHttp10(request.Protocol))
        {
            context.Response.Headers.Connection = "close";
        }

        if (!ReadMethods.IsRead(request.Method))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    }
}
