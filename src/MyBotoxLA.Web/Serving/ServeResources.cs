using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Security;

namespace MyBotoxLA.Web.Serving;

/// <summary>Serves every address of the current resources, and redirects other spellings of an address to the canonical one.</summary>
internal sealed class ServeResources(RequestDelegate next, SiteResourceStore store)
{
    public Task InvokeAsync(HttpContext context) =>
        store.Current is { } resources ? Answer(context, resources) : AnswerOnceBuilt(context);

    /// <summary>Shows a status page instead of the requested page.</summary>
    public static Task WriteStatusPage(HttpContext context, SiteResourceStore store, int status)
    {
        var path = context.Request.Path.Value ?? "/";
        return store.Current is { } resources
            ? ResourceResponse.Write(context, resources.StatusPages.For(path, status))
            : Task.CompletedTask;
    }

    /// <summary>Shows the page for an unknown address.</summary>
    public static Task WriteNotFound(HttpContext context, SiteResourceStore store) => store.Current is { } resources
        ? ResourceResponse.Write(context, resources.NotFound(context.Request.Path.Value ?? "/"))
        : Task.CompletedTask;

    private Task Answer(HttpContext context, SiteResources resources)
    {
        var path = context.Request.Path.Value ?? "/";
        return resources.Find(path) is { } resource ? Write(context, resource, resources)
            : CanonicalPath.Of(path, resources) is { } canonical ? PermanentRedirect.To(context, canonical)
            : next(context);
    }

    private static Task Write(HttpContext context, Resource resource, SiteResources resources) =>
        resource.MarkdownName is { } name
        && AcceptedTypes.PreferMarkdown(context.Request.Headers.Accept)
        && resources.Find(name) is { ContentType: MediaTypes.Markdown } markdown
            ? ResourceResponse.WriteMarkdown(context, markdown)
            : ResourceResponse.Write(context, resource);

    /// <summary>Requests that arrive while the first resources are being built wait for them.</summary>
    private async Task AnswerOnceBuilt(HttpContext context) =>
        await Answer(context, await store.First.WaitAsync(context.RequestAborted));
}
