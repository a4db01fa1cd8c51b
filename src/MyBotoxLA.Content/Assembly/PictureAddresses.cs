using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>Replaces the names of pictures in the Markdown of a page with the addresses, with a hash, at which they are served.</summary>
/// <param name="page">The page.</param>
internal sealed partial class PictureAddresses(Page page)
{
    private readonly Dictionary<string, string> _byName = page.Images.DistinctBy(NameOf, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(NameOf, url => url, StringComparer.OrdinalIgnoreCase);

    /// <summary>The line with those addresses.</summary>
    /// <param name="line">A line of the page, or of a fragment that it shows.</param>
    /// <param name="file">The file that the line is from.</param>
    public string Replace(string line, string file) =>
        _byName.Count == 0 ? line : LinkAddress().Replace(line, link => Find(link.Groups["url"].Value, file) ?? link.Value);

    private string? Find(string written, string file) =>
        ContentPath.Resolve(file, Uri.UnescapeDataString(written).Replace('\\', '/')) is { } name
        && _byName.TryGetValue(PlainName.Compose(name), out var url)
            ? UrlPath.Encode(url)
            : null;

    private static string NameOf(string url) => PlainName.Compose(Hash().Replace(url[1..], ""));

    /// <summary>What is between the parentheses of a link or a picture.</summary>
    [GeneratedRegex(@"(?<=\]\()(?:<(?<url>[^<>]+)>|(?<url>(?:[^\s()<>]|\([^\s()<>]*\))+))")]
    private static partial Regex LinkAddress();

    [GeneratedRegex(@"\.[0-9a-f]{10}(?=\.[^.]+$)")]
    private static partial Regex Hash();
}
