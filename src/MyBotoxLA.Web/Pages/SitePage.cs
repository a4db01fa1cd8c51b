using Microsoft.AspNetCore.Mvc.RazorPages;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Pages;

/// <summary>A page in the site's frame.</summary>
internal abstract class SitePage(SiteParts parts) : PageModel
{
    /// <summary>What the frame shows. Taken once, so a request sees one snapshot.</summary>
    public Frame Frame => field ??= new Frame(parts, parts.Store.Current, Request, AskedPath);

    /// <summary>The content page shown; null for a message of the site itself.</summary>
    public virtual Page? Article => null;

    public abstract string Title { get; }

    public abstract string Description { get; }

    /// <summary>The path that the visitor asked for, even where another page answers.</summary>
    protected virtual string AskedPath => Request.Path.Value ?? "/";
}
