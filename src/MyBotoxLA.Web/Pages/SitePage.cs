using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Pages;

/// <summary>A page in the site's frame.</summary>
internal abstract class SitePage(SiteParts parts) : PageModel
{
    public Frame Frame => field ??= new Frame(parts, Rendering);

    /// <summary>The content page shown; null for a message of the site itself.</summary>
    public virtual Page? Article => null;

    public abstract string Title { get; }

    public abstract string Description { get; }

    protected Rendering Rendering => HttpContext.Features.GetRequiredFeature<Rendering>();
}
