using System.Text;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Export;

/// <summary>Configuration that makes hosts of static files respond as the server does.</summary>
internal sealed class HostFiles(HostRules rules)
{
    /// <summary>Its first line identifies an earlier export.</summary>
    public const string HeadersFile = "_headers";

    public const string Mark = "# An export of the site: each one replaces the folder as a whole.";

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
        foreach (var (name, value) in rules.Security.Concat(rules.OfPages.Where(header => header.Key != CacheControls.ForSharedCaches)))
        {
            text.Append($"  {name}: {value}\n");
        }

        text.Append($"/*.md\n  Content-Type: {MediaTypes.Markdown}\n{SitePaths.AssetsFolder}*\n  Cache-Control: {CacheControls.Forever}\n");
        foreach (var (path, file) in LongCached)
        {
            text.Append($"{UrlPath.Encode(path)}\n  Cache-Control: {file.CacheControl}\n");
        }

        return text.ToString();
    }

    /// <summary>
    /// For the same hosts. Netlify needs a rule for the 404 page in another language; Cloudflare Pages finds it and ignores the rule.
    /// </summary>
    private string Redirects() => string.Concat(
        rules.Redirects.Select(redirect => $"{UrlPath.Encode(redirect.Key)} {redirect.Value} 301\n")
            .Concat(HostRules.OtherLanguages.Select(language => $"/{language.Code}/* /{StaticFiles.NotFoundFile(language)} 404\n")));

    /// <summary>
    /// For a server block of nginx whose root is this folder. The headers of a location replace outer ones, so each has them
    /// all.
    /// </summary>
    private string Nginx()
    {
        var text = new StringBuilder($"{Mark}\ngzip_static on;\n# brotli_static on; # with the module ngx_brotli\n")
            .Append("gzip_vary on;\ncharset utf-8;\n")
            .Append($"error_page 404 /{StaticFiles.NotFoundFile(Language.Default)};\n");
        text.AppendLocation("= /", ["try_files /index.html =404;", .. HeadersOfPages]);
        text.AppendLocation("/", ["try_files $uri $uri.html =404;", .. HeadersOfPages]);
        text.AppendLocation("~ \\.md$", ["types { }", $"default_type \"{MediaTypes.Markdown}\";", .. HeadersOf(CacheControls.Page)]);
        text.AppendLocation("^~ /_", ["return 404;"]);
        foreach (var language in HostRules.OtherLanguages)
        {
            var errorPage = $"error_page 404 /{StaticFiles.NotFoundFile(language)};";
            text.AppendLocation($"/{language.Code}/", ["try_files $uri $uri.html =404;", errorPage, .. HeadersOfPages]);
        }

        foreach (var language in Language.All)
        {
            text.AppendLocation($"= /{StaticFiles.NotFoundFile(language)}", ["internal;", .. HeadersOf(CacheControls.Never)]);
        }

        // One rule for all pictures of pages: there are as many of them as pages.
        string[] pictures = ["types { }", "default_type \"image/png\";", .. HeadersOf(CacheControls.Forever)];
        text.AppendLocation(SitePaths.SharePicturesFolder, pictures);
        foreach (var (path, file) in rules.Files.Where(file => !IsPictureOfAPage(file.Key)))
        {
            string[] lines = ["types { }", $"default_type \"{file.ContentType}\";", .. HeadersOf(file.CacheControl)];
            text.AppendLocation($"= {NginxSyntax.Path(path)}", lines);
        }

        foreach (var (old, target) in rules.Redirects)
        {
            text.AppendLocation($"= {NginxSyntax.Path(old)}", [$"return 301 {target}$is_args$args;"]);
        }

        return text.ToString();
    }

    /// <summary>Files outside the folder of assets that caches need not ask for again each time.</summary>
    private IEnumerable<KeyValuePair<string, Resource>> LongCached => rules.Files.Where(file =>
        file.Value.CacheControl != CacheControls.Page && !file.Key.StartsWith(SitePaths.AssetsFolder, StringComparison.Ordinal));

    private static bool IsPictureOfAPage(string path) => path.StartsWith(SitePaths.SharePicturesFolder, StringComparison.Ordinal);

    private IEnumerable<string> HeadersOfPages => rules.PageHeaders.Select(NginxSyntax.AddHeader);

    private IEnumerable<string> HeadersOf(string cacheControl) => rules.HeadersOf(cacheControl).Select(NginxSyntax.AddHeader);
}
