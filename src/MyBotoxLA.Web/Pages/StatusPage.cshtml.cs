namespace MyBotoxLA.Web.Pages;

/// <summary>Explains why a page is not shown, and links to others.</summary>
internal sealed class StatusPageModel(PageServices services) : SitePage(services)
{
    public override string Title => Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => Layout.Strings.NotFoundTitle,
        StatusCodes.Status503ServiceUnavailable => Layout.Strings.UnavailableTitle,
        _ => Layout.Strings.ErrorTitle,
    };

    public override string Description => Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => Layout.Strings.NotFoundText,
        StatusCodes.Status503ServiceUnavailable => Layout.Strings.UnavailableText,
        _ => Layout.Strings.ErrorText,
    };
}
