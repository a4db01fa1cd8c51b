using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Pages;

/// <summary>A page in the site's frame. Its only source is <see cref="Inputs"/>: no service, no request, no clock.</summary>
internal abstract class SitePage : PageModel
{
    public PageInputs Inputs => HttpContext.Features.GetRequiredFeature<PageInputs>();

    public Frame Frame => Inputs.Frame;

    /// <summary>The content page; null for a status page.</summary>
    public Page? Article => Inputs.Article;

    public virtual string Title => Article?.FrontMatter.Title ?? "";

    public virtual string Description => Article?.FrontMatter.Description ?? "";
}
