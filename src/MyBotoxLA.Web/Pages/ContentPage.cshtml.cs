using Microsoft.AspNetCore.Mvc;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Pages;

/// <summary>Shows the content page of any address.</summary>
internal sealed class ContentPageModel(SiteParts parts) : SitePage(parts)
{
    private const int RetryAfterSeconds = 120;

    public override Page? Article => Frame.Find(AskedPath);

    public override string Title => Article?.FrontMatter.Title ?? "";

    public override string Description => Article?.FrontMatter.Description ?? "";

    public IActionResult OnGet()
    {
        if (Article is not null)
        {
            Response.Headers["Speculation-Rules"] = $"\"{Frame.SpeculationRules}\"";
            return Page();
        }

        if (!Frame.IsUnavailable(AskedPath))
        {
            return NotFound();
        }

        Response.Headers.RetryAfter = RetryAfterSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return StatusCode(StatusCodes.Status503ServiceUnavailable);
    }
}
