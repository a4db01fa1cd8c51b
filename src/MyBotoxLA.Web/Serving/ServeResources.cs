using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Serving;

/// <summary>Answers every address of the edition in force, and sends other spellings of an address to the one that it has.</summary>
internal sealed class ServeResources(RequestDelegate next, SiteResourceStore editions)
{
    public Task InvokeAsync(HttpContext context) =>
        editions.Current is { } edition ? Answer(context, edition) : AnswerWhenMade(context);

    /// <summary>Says in place of a page what the matter is.</summary>
    public static Task Say(HttpContext context, SiteResourceStore editions, int status)
    {
        var path = context.Request.Path.Value ?? "/";
        return editions.Current is { } edition ? ResourceResponse.Write(context, edition.Message(path, status)) : Task.CompletedTask;
    }

    private Task Answer(HttpContext context, SiteResources edition)
    {
        var path = context.Request.Path.Value ?? "/";
        return edition.Find(path) is { } resource ? ResourceResponse.Write(context, resource)
            : CanonicalPath.Of(path, edition) is { } canonical ? Redirect(context, canonical)
            : next(context);
    }

    private static Task Redirect(HttpContext context, string target)
    {
        context.Response.Redirect(target + Query(context.Request), permanent: true);
        context.Response.Headers.CacheControl = CacheControls.Page;
        return Task.CompletedTask;
    }

    /// <summary>As it came. The server takes control characters in a query, and throws on them in a header.</summary>
    private static string Query(HttpRequest request)
    {
        var query = request.QueryString.Value ?? "";
        return query.Any(char.IsControl) ? string.Concat(query.Select(sign => char.IsControl(sign) ? Uri.HexEscape(sign) : $"{sign}")) : query;
    }

    /// <summary>Visitors and the question whether the site is ready may come while the first edition is made: they wait that moment.</summary>
    private async Task AnswerWhenMade(HttpContext context)
    {
        if (context.Request.Path == Health.Live)
        {
            await next(context);
            return;
        }

        await Answer(context, await editions.First.WaitAsync(context.RequestAborted));
    }
}
