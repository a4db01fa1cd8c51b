using System.Runtime.InteropServices;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Pages;

/// <summary>Every component on one page, for those who work on them; in Development only.</summary>
internal sealed class GalleryModel(PageServices parts) : SitePage(parts)
{
    private static readonly Page? Gallery = ContentLoader.Preview(
        new ContentFile("gallery.md", ImmutableCollectionsMarshal.AsImmutableArray(EmbeddedFiles.Read("Pages/gallery.md"))));

    public override Page? Article => Gallery;

    public override string Title => Gallery?.FrontMatter.Title ?? "";

    public override string Description => Gallery?.FrontMatter.Description ?? "";
}
