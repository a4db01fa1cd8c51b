using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Pages;

/// <summary>Shows the content page of any address.</summary>
internal sealed class ContentPageModel(SiteParts parts) : SitePage(parts)
{
    public override Page Article => Frame.Find(Rendering.Path) ?? throw new InvalidOperationException($"There is no page {Rendering.Path}.");

    public override string Title => Article.FrontMatter.Title;

    public override string Description => Article.FrontMatter.Description;
}
