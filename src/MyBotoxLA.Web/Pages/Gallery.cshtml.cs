using System.Runtime.InteropServices;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Pages;

/// <summary>Every component on one page, for developers; in Development only.</summary>
internal sealed class GalleryModel : SitePage
{
    public static Page? Gallery { get; } = ContentLoader.Preview(
        Read("gallery.md", "gallery.md"),
        Read("fragments/gallery.md", "gallery-fragment.md"),
        Read("figures.yml", "gallery-figures.yml"));

    private static ContentFile Read(string name, string source) =>
        new(name, ImmutableCollectionsMarshal.AsImmutableArray(EmbeddedFiles.Read($"Pages/{source}")));
}
