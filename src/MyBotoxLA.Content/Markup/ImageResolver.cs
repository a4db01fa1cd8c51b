using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Markup;

/// <summary>Sets the URL and dimensions of each image on a page, or reports why it cannot be shown.</summary>
internal sealed partial class ImageResolver(SourceText source, ImageCatalog catalog, List<ImageReference> references)
{
    /// <summary>The width of a picture in the column of text: see Styles/article.css, and the gutter in Styles/tokens.css.</summary>
    private const string ColumnWidth = "(min-width: 46rem) 44rem, calc(100vw - 2rem)";

    private bool _hasFirst;

    /// <summary>False if the image cannot be shown; its alternative text is then shown instead.</summary>
    /// <param name="link">The image.</param>
    /// <param name="start">Its offset in the file.</param>
    /// <param name="isOnFirstScreen">True if it is above the first heading, so that it is not loaded lazily.</param>
    public bool Resolve(LinkInline link, int start, bool isOnFirstScreen)
    {
        var url = link.Url ?? "";
        if (DescriptionFault(PlainText.Of(link), url) is { } fault)
        {
            source.Report(
                DiagnosticKinds.NoAltText,
                start,
                link.Span.Length,
                $"The picture \"{url}\" has {fault}.",
                $"Describe the picture between the brackets: `![What it shows]({url})`.");
        }

        var name = ContentPath.Resolve(source.File, Uri.UnescapeDataString(url).Replace('\\', '/')) ?? url;
        if (Find(name) is not { } image)
        {
            source.Report(DiagnosticKinds.NoImage, start, link.Span.Length, Message(url, name), Hint(url, name));
            return false;
        }

        link.Url = image.Link;
        var attributes = link.GetAttributes();
        attributes.AddProperty("width", image.Width.ToString(CultureInfo.InvariantCulture));
        attributes.AddProperty("height", image.Height.ToString(CultureInfo.InvariantCulture));
        AddWidths(attributes, image, isOnFirstScreen);
        if (!isOnFirstScreen)
        {
            attributes.AddProperty("loading", "lazy");
        }
        else if (!_hasFirst)
        {
            // It is usually the largest part of the first screen. If all were urgent, none would be.
            _hasFirst = true;
            attributes.AddProperty("fetchpriority", "high");
        }

        attributes.AddProperty("decoding", "async");
        return true;
    }

    /// <summary>
    /// The image with this name, in any letter case; null if there is none. The page is parsed again when the answer changes.
    /// </summary>
    public ContentImage? Find(string name)
    {
        references.Add(catalog.Refer(name));
        return catalog.Find(name);
    }

    /// <summary>What a picture has instead of a description; null if it has one. Programs write the name of the file.</summary>
    private static string? DescriptionFault(string text, string url) =>
        PlainText.IsBlank(text) ? "no description for people who cannot see it"
        : FileName().IsMatch(text) || (text.AsSpan().ContainsAny('-', '_') && text == Path.GetFileNameWithoutExtension(url))
            ? $"the name of a file, \"{text}\", as its description"
        : null;

    /// <summary>
    /// Adds the narrower copies, if there are any. A browser that loads a picture lazily knows how wide it is shown, and may take that
    /// instead: https://html.spec.whatwg.org/multipage/images.html#sizes-attributes.
    /// </summary>
    private void AddWidths(HtmlAttributes attributes, ContentImage image, bool isOnFirstScreen)
    {
        ContentImage[] copies =
        [
            .. ImageWidths.All.Where(width => width < image.Width)
                .Select(width => Find(ImageWidths.NameOf(image.File.Name, image.File.Hash, width)))
                .OfType<ContentImage>(),
        ];
        if (copies.Length > 0)
        {
            var candidates = copies.Append(image).Select(
                each => string.Create(CultureInfo.InvariantCulture, $"{each.Link} {each.Width}w"));
            attributes.AddProperty("srcset", string.Join(", ", candidates));
            attributes.AddProperty("sizes", isOnFirstScreen ? ColumnWidth : $"auto, {ColumnWidth}");
        }
    }

    private string Message(string url, string name) =>
        url.Contains("//", StringComparison.Ordinal)
            ? $"The picture \"{url}\" is on another site; only pictures from the content folder can be shown."
        : IsOfOtherType(url) ? $"The picture \"{url}\" is of a type that cannot be shown."
        : catalog.FindNearest(name) == name ? $"The picture \"{url}\" cannot be shown."
        : $"There is no picture \"{url}\".";

    private string Hint(string url, string name) => url.Contains("//", StringComparison.Ordinal)
        ? $"Save it in the images folder, and write `/images/{url.Split('/')[^1]}`."
        : UnsupportedFormat.Advice(url) is { } advice ? advice
        : IsOfOtherType(url)
        ? "Save it as PNG, JPEG, WebP, or GIF, add that file to the images folder, and write its name: `/images/name.png`."
        : catalog.FindNearest(name) is { } nearest
        ? nearest == name
            ? $"Its file is not a picture: do what the error in {name} says."
        : UnsupportedFormat.Advice(nearest) is { } adviceOnNearest
            ? $"There is {nearest}, which the site cannot show. {adviceOnNearest}"
            : $"Did you mean `/{UrlPath.Encode(nearest)}`?"
        : "Add the picture to the images folder as PNG, JPEG, WebP, or GIF, and write its exact name: `/images/name.png`.";

    /// <summary>True for an extension such as <c>.heic</c>, which phones use.</summary>
    private static bool IsOfOtherType(string url) => Path.GetExtension(url) is { Length: > 1 } && !ContentImage.IsImage(url);

    /// <summary>A name with an extension, or what a camera or a phone calls a photo, such as <c>IMG_0042</c>.</summary>
    [GeneratedRegex(
        @"^(?:\S+\.(?:png|jpe?g|gif|webp|hei[cf])|(?:[A-Z]{1,5}|image|photo|picture|screenshot|foto|imagen)?[-_ ]*\d[\d_-]*)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex FileName();
}
