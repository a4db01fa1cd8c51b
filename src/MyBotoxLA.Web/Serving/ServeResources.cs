using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;

namespace MyBotoxLA.Web.Serving;

/// <summary>Answers every address of the current resources, and redirects other spellings of an address to the canonical one.</summary>
internal sealed class ServeResources(RequestDelegate next, SiteResourceStore store)
{
    public Task InvokeAsync(HttpContext context) =>
        store.Current is { } resources ? Answer(context, resources) : AnswerOnceBuilt(context);

    /// <summary>Shows in place of a page what happened.</summary>
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
            : CanonicalPath.Of(path, resources) is { } canonical ? Redirect(context, canonical)
            : next(context);
    }

    private static Task Redirect(HttpContext context, string target)
    {
        context.Response.Redirect(target + Query(context.Request), permanent: true);
        context.Response.Headers.CacheControl = CacheControls.Page;
        return Task.CompletedTask;
    }

    /// <summary>Unchanged, except that the server accepts control characters in a query but throws on them in a header.</summary>
    private static string Query(HttpRequest request)
    {
        var query = request.QueryString.Value ?? "";
        return query.Any(char.IsControl)
            ? string.Concat(query.Select(character => char.IsControl(character) ? Uri.HexEscape(character) : $"{character}"))
            : query;
    }

    /// <summary>Visitors may come while the first resources are built: they wait for them.</summary>
    private async Task AnswerOnceBuilt(HttpContext context) =>
        await Answer(context, await store.First.WaitAsync(context.RequestAborted));
}
