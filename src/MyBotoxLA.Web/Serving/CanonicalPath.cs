using MyBotoxLA.Content;

namespace MyBotoxLA.Web.Serving;

/// <summary>Sends an old address (<c>redirect_from</c>) or another spelling of a page's address (<c>/About-Botox/</c>) to the one address it has.</summary>
internal sealed class CanonicalPath(RequestDelegate next, ContentStore store)
{
    private static readonly string[] Endings = [".html", ".md", "/index"];

    public Task InvokeAsync(HttpContext context)
    {
        var snapshot = store.Current;
        var path = context.Request.Path.Value ?? "/";
        if (!snapshot.Pages.ContainsKey(path) && Target(path, snapshot) is { } target)
        {
            context.Response.Redirect(target + context.Request.QueryString, permanent: true);
            return Task.CompletedTask;
        }

        return next(context);
    }

    /// <summary>Where an old address or another spelling leads; null where it leads nowhere.</summary>
    private static string? Target(string path, ContentSnapshot snapshot)
    {
        if (snapshot.Redirects.TryGetValue(path, out var moved))
        {
            return moved;
        }

        var canonical = Canonical(path);
        return canonical == path ? null
            : snapshot.Pages.ContainsKey(canonical) ? canonical
            : snapshot.Redirects.GetValueOrDefault(canonical);
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
