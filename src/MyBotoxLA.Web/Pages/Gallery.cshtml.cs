using System.Runtime.InteropServices;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Pages;

/// <summary>Every component on one page, for developers; in Development only.</summary>
internal sealed class GalleryModel(PageServices services) : SitePage(services)
{
    private static readonly Page? Gallery =
        ContentLoader.Preview(Read("gallery.md", "gallery.md"), Read("fragments/gallery.md", "gallery-fragment.md"));

    public override Page? Article => Gallery;

    public override string Title => Gallery?.FrontMatter.Title ?? "";

    public override string Description => Gallery?.FrontMatter.Description ?? "";

    private static ContentFile Read(string name, string source) =>
        new(name, ImmutableCollectionsMarshal.AsImmutableArray(EmbeddedFiles.Read($"Pages/{source}")));
}
