using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MyBotoxLA.Content.Model;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Pages;

/// <summary>A page in the site's layout.</summary>
internal abstract class SitePage(PageServices services) : PageModel
{
    public LayoutModel Layout => field ??= new LayoutModel(services, RenderContext);

    /// <summary>The content page; null for a status page.</summary>
    public virtual Page? Article => null;

    public abstract string Title { get; }

    public abstract string Description { get; }

    protected RenderContext RenderContext => HttpContext.Features.GetRequiredFeature<RenderContext>();
}
