using MyBotoxLA.Content.Model;

using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Pages;

/// <summary>Shows the content page of any address.</summary>
internal sealed class ContentPageModel(PageServices parts) : SitePage(parts)
{
    public override Page Article =>
        Layout.Find(RenderContext.Path) ?? throw new InvalidOperationException($"There is no page {RenderContext.Path}.");

    public override string Title => Article.FrontMatter.Title;

    public override string Description => Article.FrontMatter.Description;
}
