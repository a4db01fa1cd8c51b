using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Security;

namespace MyBotoxLA.Web.Serving;

/// <summary>Sends a resource in the coding that the client prefers, or 304 if the client already has it.</summary>
internal static class ResourceResponse
{
    /// <summary>Sends a page as Markdown at the address of the page.</summary>
    public static Task WriteMarkdown(HttpContext context, Resource markdown) => Write(context, markdown, isNegotiated: true);

    public static Task Write(HttpContext context, Resource resource) => Write(context, resource, isNegotiated: false);

    private static Task Write(HttpContext context, Resource resource, bool isNegotiated)
    {
        var request = context.Request;
        var response = context.Response;
        var headers = response.Headers;
        var accepted = AcceptedCodings.Parse(request.Headers.AcceptEncoding);
        if (accepted.Gzip > 0)
        {
            // For the first visitor; Brotli takes longer than a visitor should wait, so it is only added in the background.
            resource.Add(ContentCoding.Gzip);
        }

        response.StatusCode = resource.Status;
        headers.CacheControl = resource.CacheControl;
        foreach (var (name, value) in resource.Headers)
        {
            headers[name] = value;
        }

        if (resource.Vary is { } vary)
        {
            headers.Vary = vary;
        }

        if (isNegotiated)
        {
            // Some shared caches ignore Vary: Accept, and would send Markdown to browsers.
            headers.CacheControl = CacheControls.Private;
            headers.Remove(CacheControls.ForSharedCaches);
            headers.Vary = Resource.VaryOfPages;
            headers.ContentLocation = resource.Name;
        }

        // Preconditions apply only to a successful response: RFC 9110, section 13.2.1.
        var ifNoneMatch = request.Headers.IfNoneMatch;
        if (ifNoneMatch.Count > 0
            && resource.Status == StatusCodes.Status200OK
            && resource.FindNotModified(accepted, ifNoneMatch) is { } known)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            headers.ETag = known.ETag;
            return Task.CompletedTask;
        }

        if (resource.Choose(accepted) is not { } chosen)
        {
            response.StatusCode = StatusCodes.Status406NotAcceptable;
            headers.CacheControl = CacheControls.Never;
            headers.Remove(CacheControls.ForSharedCaches);
            return Task.CompletedTask;
        }

        var picture = chosen.Picture?.Open();
        if (chosen.Picture is not null && picture is null)
        {
            // Written to since it was loaded: the pages that show the new one are on their way.
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            headers.CacheControl = CacheControls.Never;
            return Task.CompletedTask;
        }

        headers.ETag = chosen.ETag;
        headers.ContentType = resource.ContentType;
        headers.ContentLength = chosen.Length;
        if (chosen.ContentEncoding is { } coding)
        {
            headers.ContentEncoding = coding;
        }

        if (ReadMethods.IsHead(request.Method))
        {
            picture?.Dispose();
            return Task.CompletedTask;
        }

        if (picture is not null)
        {
            return Send(context, picture);
        }

        var written = response.BodyWriter.WriteAsync(chosen.Bytes);
        return written.IsCompletedSuccessfully ? Task.CompletedTask : written.AsTask();
    }

    /// <summary>Once a part is read, the file must be unchanged: bytes of two versions must not become one response.</summary>
    private static async Task Send(HttpContext context, OpenFile picture)
    {
        const int Part = 32 * 1024;
        using var opened = picture;
        var body = context.Response.BodyWriter;
        for (var sent = 0L; sent < picture.Length;)
        {
            var target = body.GetMemory(Part);
            var rest = (int)Math.Min(target.Length, picture.Length - sent);
            var count = await picture.ReadAsync(target[..rest], sent, context.RequestAborted);
            if (count == 0 || !picture.IsUnchanged)
            {
                context.Abort();
                return;
            }

            body.Advance(count);
            sent += count;
            await body.FlushAsync(context.RequestAborted);
        }
    }
}
