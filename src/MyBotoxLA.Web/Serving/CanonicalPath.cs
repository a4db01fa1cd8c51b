using MyBotoxLA.Content;

namespace MyBotoxLA.Web.Serving;

/// <summary>Sends another spelling of a page's address (<c>/About-Botox/</c>) to the one address it has.</summary>
internal sealed class CanonicalPath(RequestDelegate next, ContentStore store)
{
    private static readonly string[] Endings = [".html", ".md", "/index"];

    public Task InvokeAsync(HttpContext context)
    {
        var pages = store.Current.Pages;
        var path = context.Request.Path.Value ?? "/";
        if (!pages.ContainsKey(path) && Canonical(path) is var canonical && canonical != path && pages.ContainsKey(canonical))
        {
            context.Response.Redirect(canonical + context.Request.QueryString, permanent: true);
            return Task.CompletedTask;
        }

        return next(context);
    }

    private static string Canonical(string path)
    {
        var parts = path.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries);
        var canonical = "/" + string.Join('/', parts);
        foreach (var ending in Endings.Where(ending => canonical.EndsWith(ending, StringComparison.Ordinal)))
        {
            canonical = canonical[..^ending.Length];
        }

        return canonical.Length == 0 ? "/" : canonical;
    }
}
