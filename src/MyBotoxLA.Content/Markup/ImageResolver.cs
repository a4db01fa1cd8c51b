using System.Globalization;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Markup;

/// <summary>Gives each picture of a page its address and its size, or says why it cannot be shown.</summary>
internal sealed class ImageResolver(SourceText source, ImageCatalog catalog, List<ImageReference> references)
{
    /// <summary>False where the picture cannot be shown; its words are then shown instead.</summary>
    /// <param name="link">The picture.</param>
    /// <param name="start">Its offset in the file.</param>
    /// <param name="isOnFirstScreen">True where it stands above the first heading: it is then loaded at once.</param>
    public bool Resolve(LinkInline link, int start, bool isOnFirstScreen)
    {
        var url = link.Url ?? "";
        if (link.FirstChild is null)
        {
            source.Report(
                DiagnosticKinds.NoAltText,
                start,
                link.Span.Length,
                $"The picture \"{url}\" has no words for those who do not see it.",
                $"Write between the brackets what the picture shows: `![What it shows]({url})`.");
        }

        var name = ContentPath.Resolve(source.File, Uri.UnescapeDataString(url));
        var image = name is null ? null : catalog.Find(name);
        if (name is not null)
        {
            references.Add(new ImageReference(name, image?.File.Hash));
        }

        if (image is null)
        {
            var message = url.Contains("//", StringComparison.Ordinal)
                ? $"The picture \"{url}\" lies on another site, which is not used here."
                : $"There is no picture \"{url}\".";
            source.Report(DiagnosticKinds.NoImage, start, link.Span.Length, message, Hint(url, name));
            return false;
        }

        link.Url = image.Url;
        var attributes = link.GetAttributes();
        attributes.AddProperty("width", image.Width.ToString(CultureInfo.InvariantCulture));
        attributes.AddProperty("height", image.Height.ToString(CultureInfo.InvariantCulture));
        if (!isOnFirstScreen)
        {
            attributes.AddProperty("loading", "lazy");
        }

        attributes.AddProperty("decoding", "async");
        return true;
    }

    private string Hint(string url, string? name) => url.Contains("//", StringComparison.Ordinal)
        ? $"Save it into the folder images, and write `/images/{url.Split('/')[^1]}`."
        : NearestName.Find(name ?? url, catalog.Names) is { } nearest
        ? $"Did you mean `/{nearest}`?"
        : "Add the picture to the folder images, as PNG, JPEG, WebP or GIF, and write its name as it is there: `/images/name.png`.";
}
