using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Cli;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Export;

/// <summary>The files of an edition, as a host of static files finds them: <c>/about-botox</c> is <c>about-botox.html</c>.</summary>
internal static class StaticFiles
{
    private const string NotFoundPage = "404.html";

    /// <summary>Every file and what it holds.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Of(SiteResources edition)
    {
        var messages = Language.All.Select(language => KeyValuePair.Create(MessageFile(language), edition.Message(language.HomePath, StatusCodes.Status404NotFound)));
        var pages = edition.Addresses.Where(address => address.Value.Status == StatusCodes.Status200OK).Select(address => KeyValuePair.Create(FileOf(address.Key, address.Value), address.Value));
        return messages.Concat(pages).SelectMany(file => Codings(file.Key, file.Value));
    }

    /// <summary>The message for addresses that are not there, where Netlify and Cloudflare Pages look for it.</summary>
    public static string MessageFile(Language language) => $"{language.HomePath.TrimEnd('/')}/{NotFoundPage}".TrimStart('/');

    public static string FileOf(string path, Resource resource) => (path, resource.ContentType) switch
    {
        ("/", _) => "index.html",
        (_, MediaTypes.Html) => path[1..] + ".html",
        _ => path[1..],
    };

    private static IEnumerable<KeyValuePair<string, byte[]>> Codings(string file, Resource resource) =>
        resource.Representations.Select(each => KeyValuePair.Create(file + Ending(each.Coding), each.Bytes));

    private static string Ending(ContentCoding coding) => coding switch
    {
        ContentCoding.Gzip => ".gz",
        ContentCoding.Brotli => ".br",
        _ => "",
    };
}
