using System.Text;
using Microsoft.Extensions.Primitives;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Export;

/// <summary>
/// What Caddy needs to serve the folder of <c>export --watch</c> as the program would serve the site. The site block that imports it
/// has that folder as its root, and passes what is not handled here on to the program.
/// </summary>
internal static class CaddyConfig
{
    public const string File = "Caddyfile";

    private const string Current = $"/{WatchedFolder.Current}";

    /// <summary>Caddy sends it only with a compressed file.</summary>
    private static readonly KeyValuePair<string, StringValues> Vary = new("Vary", "Accept-Encoding");

    private static readonly KeyValuePair<string, StringValues> VaryOfPages = new("Vary", Resource.VaryOfPages);

    /// <summary>A client that names Markdown may want the page as that: the program compares the weights.</summary>
    private const string NotMarkdown = "\n    not header_regexp Accept (?i)text/markdown";

    /// <summary>The program redirects these although the file is there. Caddy joins slashes before it compares a path.</summary>
    private const string OtherNames = "not path_regexp (^/_|/index$|/404$|/$)\n    not vars_regexp {uri} ^[^?]*//";

    private const string Start = "# Written by export --watch, and replaced when it changes. Imported by deploy/caddy/Caddyfile.\n"
        + "# Caddy sorts directives, but not in a route: the first handle that matches is used.\nroute {\n";

    public static string Of(HostRules rules)
    {
        var text = new StringBuilder(Start);
        string[] fingerprinted = [Current + "{path}", $"/{WatchedFolder.Earlier}{{path}}"];
        var forever = rules.HeadersOf(CacheControls.Forever);
        foreach (var (extension, type) in MediaTypes.ByExtension.Where(type => MediaTypes.IsCompressible(type.Value)))
        {
            KeyValuePair<string, StringValues>[] headers = [.. forever, Vary, new("Content-Type", type)];
            AppendFiles(text, rules, extension[1..], $"path_regexp {EarlierAssets.PatternOf(extension)}", fingerprinted, headers);
        }

        AppendFiles(text, rules, "fingerprinted", $"path_regexp {EarlierAssets.Pattern}", fingerprinted, forever);
        AppendFiles(text, rules, "home", "path /" + NotMarkdown, [Current + "/index.html"], [.. rules.PageHeaders, VaryOfPages]);
        foreach (var (index, (path, file)) in rules.FixedFiles.Index())
        {
            KeyValuePair<string, StringValues>[] headers =
            [
                .. rules.HeadersOf(file.CacheControl),
                .. file.Headers,
                new("Content-Type", file.ContentType),
                .. file.IsCompressible ? [Vary] : Array.Empty<KeyValuePair<string, StringValues>>(),
            ];
            AppendFiles(text, rules, $"file{index}", $"path {Quote(path)}", [Current + "{path}"], headers);
        }

        AppendMarkdown(text, rules);
        AppendFiles(text, rules, "page", OtherNames + NotMarkdown, [Current + "{path}.html"], [.. rules.PageHeaders, VaryOfPages]);
        foreach (var (index, (old, target)) in rules.Redirects.Index())
        {
            text.Append($"@moved{index} {{\n    method GET HEAD\n{Host(rules)}    path {Quote(old)}\n}}\nhandle @moved{index} {{\n")
                .Append(Header(rules.HeadersOf(CacheControls.Page)))
                .Append($"    route {{\n        rewrite * {target}?{{query}}\n        redir * {{uri}} 301\n    }}\n}}\n");
        }

        text.Append("}\n");
        AppendDown(text, rules);
        return text.ToString();
    }

    private static void AppendMarkdown(StringBuilder text, HostRules rules)
    {
        if (rules.Address is not { } address)
        {
            return;
        }

        var origin = address.GetLeftPart(UriPartial.Authority);
        foreach (var (name, pattern, page) in new[]
        {
            ("index", @"^/index\.md$", "/"),
            ("indexes", @"^(.+)/index\.md$", "{re.indexes.1}"),
            ("markdown", @"^(.+)\.md$", "{re.markdown.1}"),
        })
        {
            KeyValuePair<string, StringValues>[] headers =
            [
                .. rules.HeadersOf(CacheControls.Page),
                new(CacheControls.ForSharedCaches, CacheControls.PageForSharedCaches),
                new("Link", $"<{origin}{page}>; rel=\"canonical\""),
                new("Content-Type", MediaTypes.Markdown),
                Vary,
            ];
            AppendFiles(text, rules, name, $"path_regexp {name} {pattern}", [Current + "{path}"], headers);
        }
    }

    /// <summary>Files for the requests that match, if one is there.</summary>
    private static void AppendFiles(
        StringBuilder text,
        HostRules rules,
        string name,
        string condition,
        string[] files,
        IEnumerable<KeyValuePair<string, StringValues>> headers) => text.Append($$"""
            @{{name}} {
                method GET HEAD
            {{Host(rules)}}    {{condition}}
                file {
                    try_files {{string.Join(' ', files)}}
                }
            }
            handle @{{name}} {
            {{Header(headers.Where(header => header.Key != Vary.Key))}}    header {
                    -Last-Modified
                    -Accept-Ranges
            {{string.Concat(headers.Where(header => header.Key == Vary.Key).Select(Line))}}    }
                request_header -Range
                request_header -If-Modified-Since
                request_header -If-Unmodified-Since
                rewrite * {http.matchers.file.relative}
                file_server {
                    disable_canonical_uris
                    precompressed br gzip
                }
            }

            """);

    /// <summary>What the program would answer to most requests for what is not there.</summary>
    private static void AppendDown(StringBuilder text, HostRules rules)
    {
        text.Append("handle_errors {\n    @down expression {http.error.status_code} in [502, 503, 504]\n    handle @down {\n");
        if (rules.Address is { } address)
        {
            text.Append($"        @other not host {address.IdnHost}\n")
                .Append($"        redir @other {address.GetLeftPart(UriPartial.Authority)}{{uri}} 301\n");
        }

        text.Append(Header(rules.HeadersOf(CacheControls.Never)))
            .Append($"    header {{\n        -Last-Modified\n        -Accept-Ranges\n{Line(Vary)}    }}\n");
        foreach (var language in HostRules.OtherLanguages)
        {
            text.Append($"        @{language} path {language.HomePath} {language.HomePath}/*\n")
                .Append($"        rewrite @{language} {Current}{SitePaths.NotFoundFile(language)}\n");
        }

        text.Append($"        @default not path {Current}/*\n")
            .Append($"        rewrite @default {Current}{SitePaths.NotFoundFile(Language.Default)}\n")
            .Append("        file_server {\n            precompressed br gzip\n            status 404\n        }\n    }\n}\n");
    }

    /// <summary>The program redirects other hosts to this one.</summary>
    private static string Host(HostRules rules) => rules.Address is { } address ? $"    host {address.IdnHost}\n" : "";

    private static string Header(IEnumerable<KeyValuePair<string, StringValues>> headers) =>
        $"    header {{\n{string.Concat(headers.Select(Line))}    }}\n";

    private static string Line(KeyValuePair<string, StringValues> header) => $"        {header.Key} {Quote(header.Value.ToString())}\n";

    private static string Quote(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
