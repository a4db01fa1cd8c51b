using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;

namespace MyBotoxLA.Web.Serving;

/// <summary>
/// Serves the pictures of pages for sharing, each drawn for the first who asks. Its address with the fingerprint of an earlier text, or
/// of another build, is answered with today's picture for a minute: see docs/adr/0015-assets-of-other-builds.md.
/// </summary>
internal sealed class ServeSharePictures(RequestDelegate next, SiteResourceStore store)
{
    /// <summary>One at a time, and on a thread of its own: whoever asks for all pictures must not make visitors wait.</summary>
    private static readonly SemaphoreSlim Drawing = new(1, 1);

    public Task InvokeAsync(HttpContext context) =>
        store.Current is { } resources && resources.FindPicture(context.Request.Path.Value ?? "/") is { } picture
            ? Answer(context, picture, resources)
            : next(context);

    private static async Task Answer(HttpContext context, LazyResource picture, SiteResources resources)
    {
        if (!picture.IsCreated)
        {
            await Draw(picture, context.RequestAborted);
        }

        await ResourceResponse.Write(context, (picture.Existing, context.Request.Path == picture.Name) switch
        {
            ({ } drawn, true) => drawn,
            ({ } drawn, false) => new Resource(drawn.Name, drawn.ContentType, CacheControls.AMinute, drawn.Identity.Bytes),
            _ => resources.StatusPages.For(picture.Name, StatusCodes.Status500InternalServerError),
        });
    }

    private static async Task Draw(LazyResource picture, CancellationToken cancellationToken)
    {
        await Drawing.WaitAsync(cancellationToken);
        try
        {
            await LongTask.Run(() => picture.Get(), cancellationToken);
        }
        finally
        {
            Drawing.Release();
        }
    }
}
