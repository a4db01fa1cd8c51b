using System.Text;
using Microsoft.Extensions.Primitives;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Export;

/// <summary>
/// What nginx needs to serve the folder of <c>export --watch</c> as the program would serve the site. The server block that includes it
/// has that folder as its root, and passes <c>@program</c> on to the program, or to <c>@down</c> if that does not respond. It depends on
/// the redirects, the settings, and the version of the program, but not on the pages.
/// </summary>
internal static class NginxConfig
{
    public const string File = "nginx.conf";

    /// <summary>
    /// Addresses that the program does not serve although the file is there: files of a host, other spellings of an address, and codings.
    /// </summary>
    private const string OtherNames = @"^/_|//|/index$|/404$|\.(html|gz|br)$";

    /// <summary>No such file: what is tried before <c>@program</c> must be a file.</summary>
    private const string ToProgram = "try_files /_ @program;";

    /// <summary>The tags and times of files only serve to compare versions; see <see cref="WatchedFolder"/>.</summary>
    private const string Settings = """
        # Written by export --watch, and replaced when it changes. Included by deploy/nginx/mybotoxla.conf.
        recursive_error_pages on;
        error_page 404 405 418 = @program;
        absolute_redirect off;
        merge_slashes off;
        max_ranges 0;
        if_modified_since off;
        gzip off;
        gzip_static on;
        gzip_vary on;
        gzip_proxied any;
        gzip_http_version 1.0;

        """;

    public static string Of(HostRules rules)
    {
        var text = new StringBuilder(Settings);
        if (rules.Address is { } address)
        {
            text.Append($"if ($host != {NginxSyntax.Quote(address.IdnHost)}) {{\n    return 418;\n}}\n");
        }

        text.Append("types {\n")
            .AppendJoin("", MediaTypes.ByExtension.Select(type => $"    \"{type.Value}\" {type.Key[1..]};\n"))
            .Append("}\n")
            .AppendLocation("/", [.. MarkdownToProgram, Try("$uri.html"), .. PageHeaders(rules)])
            .AppendLocation("= /", [.. MarkdownToProgram, Try("/index.html"), .. PageHeaders(rules)])
            .AppendLocation($"~ \"{OtherNames}\"", [ToProgram])
            .AppendLocation($"~ \"{EarlierAssets.Pattern}\"", [TryEarlier, .. Headers(rules.HeadersOf(CacheControls.Forever))]);
        AppendMarkdown(text, rules);
        foreach (var (path, file) in rules.FixedFiles)
        {
            var headers = rules.HeadersOf(file.CacheControl).Concat(file.Headers);
            text.AppendLocation($"= {NginxSyntax.Path(path)}", [Try("$uri"), .. Headers(headers)]);
        }

        foreach (var (old, target) in rules.Redirects)
        {
            var headers = Headers(rules.HeadersOf(CacheControls.Page));
            text.AppendLocation($"= {NginxSyntax.Path(old)}", [$"return 301 {target}$is_args$args;", .. headers]);
        }

        AppendDown(text, rules);
        return text.ToString();
    }

    /// <summary>The address of a page is that of its Markdown file without the extension, and without <c>index</c>.</summary>
    private static void AppendMarkdown(StringBuilder text, HostRules rules)
    {
        if (rules.Address is not { } address)
        {
            text.AppendLocation("~ \\.md$", [ToProgram]);
            return;
        }

        var origin = address.GetLeftPart(UriPartial.Authority);
        foreach (var (pattern, page) in new[] { ("^/index\\.md$", "/"), ("^(.+)/index\\.md$", "$1"), ("^(.+)\\.md$", "$1") })
        {
            KeyValuePair<string, StringValues>[] headers =
            [
                .. rules.HeadersOf(CacheControls.Page),
                new(CacheControls.ForSharedCaches, CacheControls.PageForSharedCaches),
                new("Link", $"<{origin}{page}>; rel=\"canonical\""),
            ];
            text.AppendLocation($"~ {pattern}", [Try("$uri"), .. Headers(headers)]);
        }
    }

    /// <summary>What the program would answer to most requests for what is not there.</summary>
    private static void AppendDown(StringBuilder text, HostRules rules)
    {
        var languages = string.Join('|', HostRules.OtherLanguages.Select(language => language.Code));
        string[] redirect = rules.Address is { } address
            ?
            [
                $"if ($host != {NginxSyntax.Quote(address.IdnHost)}) {{",
                $"    return 301 {address.GetLeftPart(UriPartial.Authority)}$request_uri;",
                "}",
            ]
            : [];
        text.AppendLocation(
            "@down",
            [
                .. redirect,
                "set $language \"\";",
                $"if ($uri ~ \"^(/({languages}))(/|$)\") {{",
                "    set $language $1;",
                "}",
                $"error_page 404 $language/{SitePaths.NotFoundName}.html;",
                "return 404;",
            ]);
        foreach (var language in Language.All)
        {
            text.AppendLocation(
                $"= {SitePaths.NotFoundFile(language)}",
                ["internal;", $"try_files /{WatchedFolder.Current}$uri =404;", .. Headers(rules.HeadersOf(CacheControls.Never))]);
        }
    }

    /// <summary>A client that names Markdown may want the page as that: the program compares the weights.</summary>
    private static string[] MarkdownToProgram => ["if ($http_accept ~* \"text/markdown\") {", "    return 418;", "}"];

    /// <summary>nginx adds <c>Accept-Encoding</c> to <c>Vary</c>.</summary>
    private static IEnumerable<string> PageHeaders(HostRules rules) => Headers(rules.PageHeaders.Append(new("Vary", "Accept")));

    private static string TryEarlier => $"try_files /{WatchedFolder.Current}$uri /{WatchedFolder.Earlier}$uri @program;";

    private static string Try(string file) => $"try_files /{WatchedFolder.Current}{file} @program;";

    private static IEnumerable<string> Headers(IEnumerable<KeyValuePair<string, StringValues>> headers) =>
        [.. headers.Select(NginxSyntax.AddHeader), "add_header Last-Modified \"\";"];
}
