using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace MyBotoxLA.Web.Pages;

/// <summary>Says kindly that a page is not there, and leads onward.</summary>
internal sealed class ErrorModel(SiteParts parts) : SitePage(parts)
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

    protected override string AskedPath =>
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? base.AskedPath;

    public IActionResult OnGet()
    {
        var isAnsweringForAnother = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null || HttpContext.Features.Get<IExceptionHandlerPathFeature>() is not null;
        return isAnsweringForAnother ? Page() : NotFound();
    }
}
