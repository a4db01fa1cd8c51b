using System.Collections.Immutable;
using System.Text;
using Microsoft.Extensions.Primitives;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Export;

/// <summary>Configuration that makes hosts of static files respond as the server does.</summary>
internal sealed class HostFiles(SiteResources resources, IHostEnvironment environment, SiteOptions site)
{
    /// <summary>Its first line identifies an earlier export.</summary>
    public const string HeadersFile = "_headers";

    public const string Mark = "# An export of the site: each one replaces the folder as a whole.";

    private readonly ImmutableArray<KeyValuePair<string, StringValues>> _common = SecurityHeaders.Of(environment, site);

    /// <summary>Headers that every page has.</summary>
    private readonly ImmutableArray<KeyValuePair<string, StringValues>> _ofPages =
        resources.Addresses.Values.First(resource => resource is { ContentType: MediaTypes.Html, Status: StatusCodes.Status200OK }).Headers;

    private readonly KeyValuePair<string, Resource>[] _files =
    [
        .. resources.Addresses
            .Where(address => address.Value.ContentType is not MediaTypes.Html and not MediaTypes.Markdown)
            .OrderBy(address => address.Key, StringComparer.Ordinal),
    ];

    private readonly KeyValuePair<string, string>[] _redirects =
        [.. resources.Snapshot.Redirects.OrderBy(redirect => redirect.Key, StringComparer.Ordinal)];

    /// <summary>Files whose addresses and bytes do not change with the content.</summary>
    private IEnumerable<KeyValuePair<string, Resource>> FixedFiles => _files.Where(file =>
        file.Value.CacheControl != CacheControls.Page && !file.Key.StartsWith(SitePaths.AssetsFolder, StringComparison.Ordinal));

    private static IEnumerable<Language> Languages => Language.All.Where(language => language != Language.Default);

    public IEnumerable<KeyValuePair<string, byte[]>> All =>
    [
        new(HeadersFile, Encoding.UTF8.GetBytes(Headers())),
        new("_redirects", Encoding.UTF8.GetBytes(Redirects())),
        new("_nginx.conf", Encoding.UTF8.GetBytes(Nginx())),
    ];

    /// <summary>
    /// For Netlify and Cloudflare Pages. No header is in two rules that match the same address, since both would join its values.
    /// How long pages are cached is left to them: they let browsers revalidate each time, and clear their caches with each export.
    /// </summary>
    private string Headers()
    {
        var text = new StringBuilder($"{Mark}\n/*\n");
        foreach (var (name, value) in _common.Concat(_ofPages.Where(header => header.Key != CacheControls.ForSharedCaches)))
        {
            text.Append($"  {name}: {value}\n");
        }

        text.Append($"/*.md\n  Content-Type: {MediaTypes.Markdown}\n{SitePaths.AssetsFolder}*\n  Cache-Control: {CacheControls.Forever}\n");
        foreach (var (path, file) in FixedFiles)
        {
            text.Append($"{UrlPath.Encode(path)}\n  Cache-Control: {file.CacheControl}\n");
        }

        return text.ToString();
    }

    /// <summary>
    /// For the same hosts. Netlify needs a rule for the 404 page in another language; Cloudflare Pages finds it and ignores the rule.
    /// </summary>
    private string Redirects() => string.Concat(
        _redirects.Select(redirect => $"{UrlPath.Encode(redirect.Key)} {redirect.Value} 301\n")
            .Concat(Languages.Select(language => $"/{language.Code}/* /{StaticFiles.NotFoundFile(language)} 404\n")));

    /// <summary>
    /// For a server block of nginx whose root is this folder. The headers of a location replace outer ones, so each has them
    /// all.
    /// </summary>
    private string Nginx()
    {
        var text = new StringBuilder($"{Mark}\ngzip_static on;\n# brotli_static on; # with the module ngx_brotli\n")
            .Append("gzip_vary on;\ncharset utf-8;\n")
            .Append($"error_page 404 /{StaticFiles.NotFoundFile(Language.Default)};\n");
        AppendLocation(text, "= /", ["try_files /index.html =404;", .. HeadersOfPages]);
        AppendLocation(text, "/", ["try_files $uri $uri.html =404;", .. HeadersOfPages]);
        AppendLocation(text, "~ \\.md$", ["types { }", $"default_type \"{MediaTypes.Markdown}\";", .. HeadersOf(CacheControls.Page)]);
        AppendLocation(text, "^~ /_", ["return 404;"]);
        foreach (var language in Languages)
        {
            var errorPage = $"error_page 404 /{StaticFiles.NotFoundFile(language)};";
            AppendLocation(text, $"/{language.Code}/", ["try_files $uri $uri.html =404;", errorPage, .. HeadersOfPages]);
        }

        foreach (var language in Language.All)
        {
            AppendLocation(text, $"= /{StaticFiles.NotFoundFile(language)}", ["internal;", .. HeadersOf(CacheControls.Never)]);
        }

        foreach (var (path, file) in _files)
        {
            string[] lines = ["types { }", $"default_type \"{file.ContentType}\";", .. HeadersOf(file.CacheControl)];
            AppendLocation(text, $"= {Quoted(path)}", lines);
        }

        foreach (var (old, target) in _redirects)
        {
            AppendLocation(text, $"= {Quoted(old)}", [$"return 301 {target}$is_args$args;"]);
        }

        return text.ToString();
    }

    private IEnumerable<string> HeadersOfPages => [.. HeadersOf(CacheControls.Page), .. _ofPages.Select(AddHeader)];

    private IEnumerable<string> HeadersOf(string cacheControl) => _common.Append(new("Cache-Control", cacheControl)).Select(AddHeader);

    private static string AddHeader(KeyValuePair<string, StringValues> header) =>
        $"add_header {header.Key} {Quote(header.Value.ToString())} always;";

    /// <summary>A path as nginx decodes it; between quotation marks only if it has characters that nginx would read as its own.</summary>
    private static string Quoted(string path) =>
        path.All(character => !char.IsAscii(character) || char.IsAsciiLetterOrDigit(character) || "/-._~".Contains(character))
            ? path
            : Quote(path);

    private static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static void AppendLocation(StringBuilder text, string place, IEnumerable<string> lines) =>
        text.Append($"location {place} {{\n").AppendJoin("", lines.Select(line => $"    {line}\n")).Append("}\n");
}
