using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;

namespace MyBotoxLA.Web.Serving;

/// <summary>How a request was answered, in the site's own words: nothing that the visitor sent is included.</summary>
/// <param name="Kind">One of a dozen words.</param>
/// <param name="Route">An address of the site; null if the visitor requested any other.</param>
/// <param name="IsHit">True if the lookup found a response, false if it found nothing; null if there was no lookup.</param>
internal readonly record struct RequestAnswer(string Kind, string? Route, bool? IsHit)
{
    public static RequestAnswer Of(HttpContext context, string path, SiteResources? resources)
    {
        var status = context.Response.StatusCode;
        var resource = Find(resources, path)?.Existing;
        return resource is not null && IsFrom(resource, status) ? new(KindOf(resource), path, true) : status switch
        {
            StatusCodes.Status404NotFound => new("not found", null, false),
            >= StatusCodes.Status300MultipleChoices and < StatusCodes.Status400BadRequest =>
                new("redirect", null, resource is null ? false : null),
            StatusCodes.Status503ServiceUnavailable => new("unavailable", null, resource is null ? false : null),
            StatusCodes.Status499ClientClosedRequest => new("left", null, null),
            >= StatusCodes.Status500InternalServerError => new("failed", null, null),
            >= StatusCodes.Status400BadRequest => new("refused", null, null),
            _ => new("other", null, null),
        };
    }

    private static LazyResource? Find(SiteResources? resources, string path) =>
        resources?.FindLazy(path) ?? (resources?.FindPicture(path) is { } picture && picture.Name == path ? picture : null);

    private static bool IsFrom(Resource resource, int status) =>
        status == resource.Status || status is StatusCodes.Status304NotModified or StatusCodes.Status406NotAcceptable;

    private static string KindOf(Resource resource) => resource switch
    {
        { Status: not StatusCodes.Status200OK } => "unavailable",
        { ContentType: MediaTypes.Html } => "page",
        { ContentType: MediaTypes.Markdown } => "markdown",
        { CacheControl: CacheControls.Page } => "file",
        _ => "asset",
    };
}
