namespace MyBotoxLA.Web.Pages;

/// <summary>Explains why a page is not shown, and links to others.</summary>
internal sealed class StatusPageModel : SitePage
{
    public override string Title => Inputs.Status switch
    {
        StatusCodes.Status404NotFound => Frame.Strings.NotFoundTitle,
        StatusCodes.Status503ServiceUnavailable => Frame.Strings.UnavailableTitle,
        _ => Frame.Strings.ErrorTitle,
    };

    public override string Description => Inputs.Status switch
    {
        StatusCodes.Status404NotFound => Frame.Strings.NotFoundText,
        StatusCodes.Status503ServiceUnavailable => Frame.Strings.UnavailableText,
        _ => Frame.Strings.ErrorText,
    };
}
