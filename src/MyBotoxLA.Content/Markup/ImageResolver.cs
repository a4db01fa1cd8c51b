using System.Globalization;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Markup;

/// <summary>Sets the URL and dimensions of each image on a page, or reports why it cannot be shown.</summary>
internal sealed class ImageResolver(SourceText source, ImageCatalog catalog, List<ImageReference> references)
{
    /// <summary>False if the image cannot be shown; its alternative text is then shown instead.</summary>
    /// <param name="link">The image.</param>
    /// <param name="start">Its offset in the file.</param>
    /// <param name="isOnFirstScreen">True if it is above the first heading, so that it is not loaded lazily.</param>
    public bool Resolve(LinkInline link, int start, bool isOnFirstScreen)
    {
        var url = link.Url ?? "";
        if (link.FirstChild is null)
        {
            source.Report(
                DiagnosticKinds.NoAltText,
                start,
                link.Span.Length,
                $"The picture \"{url}\" has no description for people who cannot see it.",
                $"Describe the picture between the brackets: `![What it shows]({url})`.");
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
                ? $"The picture \"{url}\" is on another site; only pictures from the content folder can be shown."
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
        ? $"Save it in the images folder, and write `/images/{url.Split('/')[^1]}`."
        : NearestName.Find(name ?? url, catalog.Names) is { } nearest
        ? $"Did you mean `/{nearest}`?"
        : "Add the picture to the images folder as PNG, JPEG, WebP, or GIF, and write its exact name: `/images/name.png`.";
}
