using System.Collections.Immutable;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Export;

/// <summary>The resources as files of a static host, which finds <c>/about-botox</c> in <c>about-botox.html</c>.</summary>
internal static class StaticFiles
{
    /// <summary>What may follow the name of a file: nothing, or the ending of a coding.</summary>
    public static readonly ImmutableArray<string> Endings = [.. Enum.GetValues<ContentCoding>().Select(Ending)];

    /// <summary>Every file and its bytes.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Of(SiteResources resources) =>
        Resources(resources).SelectMany(file => Codings(file.Key, file.Value));

    /// <summary>The resource of every file, by the name that the file has without a coding.</summary>
    public static IEnumerable<KeyValuePair<string, Resource>> Resources(SiteResources resources)
    {
        var notFound = Language.All.Select(language => KeyValuePair.Create(
            NotFoundFile(language),
            resources.StatusPages.For(language.HomePath, StatusCodes.Status404NotFound)));
        var pages = resources.Addresses
            .Where(address => address.Value.Status == StatusCodes.Status200OK)
            .Select(address => KeyValuePair.Create(FileOf(address.Key, address.Value), address.Value));
        return notFound.Concat(pages);
    }

    /// <summary>The page for unknown addresses, where Netlify and Cloudflare Pages look for it.</summary>
    public static string NotFoundFile(Language language) => SitePaths.NotFoundFile(language)[1..];

    public static string FileOf(string path, Resource resource) => (path, resource.ContentType) switch
    {
        ("/", _) => "index.html",
        (_, MediaTypes.Html) => path[1..] + ".html",
        _ => path[1..],
    };

    /// <summary>A file in every coding that its resource has.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Codings(string file, Resource resource) =>
        resource.Representations.Select(each => KeyValuePair.Create(file + Ending(each.Coding), each.Bytes));

    private static string Ending(ContentCoding coding) => coding switch
    {
        ContentCoding.Gzip => ".gz",
        ContentCoding.Brotli => ".br",
        _ => "",
    };
}
