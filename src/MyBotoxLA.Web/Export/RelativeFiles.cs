using System.Text;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Export;

/// <summary>
/// The site as files whose links are relative, so that they can be opened from a disk, and published below any address. Search engines are
/// told not to list them: they are no version of the site that patients should find.
/// </summary>
internal static partial class RelativeFiles
{
    private const string Charset = "<meta charset=\"utf-8\">";
    private const string NoIndex = "<meta name=\"robots\" content=\"noindex\">";

    public static IEnumerable<KeyValuePair<string, byte[]>> Of(SiteResources resources) => StaticFiles.Resources(resources)
        .Where(file => file.Key != SitePaths.Robots[1..])
        .Select(file => KeyValuePair.Create(file.Key, BytesOf(file.Key, file.Value, resources)))
        .Append(KeyValuePair.Create(SitePaths.Robots[1..], "User-agent: *\nDisallow: /\n"u8.ToArray()));

    /// <summary>The file of an address, relative to the top of the site, as a link names it.</summary>
    public static string LinkTo(string path) => UrlPath.Encode(path == "/" ? "index.html" : $"{path[1..]}.html");

    private static byte[] BytesOf(string file, Resource resource, SiteResources resources)
    {
        var bytes = resource.Identity.Bytes;
        var up = string.Concat(Enumerable.Repeat("../", file.Count(character => character == '/')));
        return Path.GetExtension(file) switch
        {
            ".html" => Encoding.UTF8.GetBytes(
                Attribute().Replace(Encoding.UTF8.GetString(bytes), match => ToRelative(match.Value, up, resources))
                    .Replace(Charset, Charset + NoIndex, StringComparison.Ordinal)),
            ".css" => Encoding.UTF8.GetBytes(UrlInStyle().Replace(Encoding.UTF8.GetString(bytes), $"$1{up}")),
            _ => bytes,
        };
    }

    private static string ToRelative(string attribute, string up, SiteResources resources) => Address().Replace(attribute, match =>
    {
        var path = UrlPath.Decode(match.Value) ?? match.Value;
        var target = resources.Snapshot.Redirects.GetValueOrDefault(path, path);
        return up + (resources.Snapshot.Pages.ContainsKey(target) ? LinkTo(target) : match.Value[1..]);
    });

    /// <summary>An attribute with one address, or with several that have a width each.</summary>
    [GeneratedRegex(" (?:href|src|srcset)=\"/[^\"]*\"")]
    private static partial Regex Attribute();

    /// <summary>An address of this site, up to its fragment.</summary>
    [GeneratedRegex("(?<=\"|, )/(?!/)[^\"#, ]*")]
    private static partial Regex Address();

    [GeneratedRegex("(url\\(\"?)/(?!/)")]
    private static partial Regex UrlInStyle();
}
