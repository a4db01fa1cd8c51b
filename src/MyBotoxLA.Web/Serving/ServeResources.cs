using MyBotoxLA.Content.Model;
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

    private Task Answer(HttpContext context, SiteResources resources)
    {
        var path = context.Request.Path.Value ?? "/";
        return resources.Find(path) is { } resource ? ResourceResponse.Write(context, resource)
            : CanonicalPath.Of(path, resources) is { } canonical ? PermanentRedirect.To(context, canonical)
            : next(context);
    }

    /// <summary>Requests that arrive while the first resources are being built wait for them.</summary>
    private async Task AnswerOnceBuilt(HttpContext context) =>
        await Answer(context, await store.First.WaitAsync(context.RequestAborted));
}
