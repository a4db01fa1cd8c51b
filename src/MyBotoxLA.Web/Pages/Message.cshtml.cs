namespace MyBotoxLA.Web.Pages;

/// <summary>Says kindly what is shown in place of a page, and leads onward.</summary>
internal sealed class MessageModel(SiteParts parts) : SitePage(parts)
{
    public override string Title => Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => Frame.Strings.NotFoundTitle,
        StatusCodes.Status503ServiceUnavailable => Frame.Strings.UnavailableTitle,
        _ => Frame.Strings.ErrorTitle,
    };

    public override string Description => Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => Frame.Strings.NotFoundText,
        StatusCodes.Status503ServiceUnavailable => Frame.Strings.UnavailableText,
        _ => Frame.Strings.ErrorText,
    };
}
