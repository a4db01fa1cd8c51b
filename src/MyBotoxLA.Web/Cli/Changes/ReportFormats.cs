using System.Globalization;
using System.Net;
using System.Text;
using Markdig;
using MyBotoxLA.Web.Export;

namespace MyBotoxLA.Web.Cli.Changes;

/// <summary>A report as Markdown, and as HTML with its pictures.</summary>
internal static class ReportFormats
{
    /// <summary>Pixels shown above and below a marked region; regions that are closer together are shown in one picture.</summary>
    private const int Margin = 120;

    private const int Highest = 1600;

    private const string Style =
        ":root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:54rem;padding:0 1rem}"
        + "h2{margin-top:2.5rem;border-top:1px solid;padding-top:1rem}pre{overflow-x:auto}li{margin:.25rem 0}"
        + ".pictures{display:flex;flex-wrap:wrap;gap:1.5rem;align-items:start}figure{margin:0;width:390px;max-width:100%}"
        + "figcaption{font-weight:bold}.part{display:block;overflow:hidden;margin:.5rem 0;border:1px solid}"
        + ".part img{display:block;width:390px}";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseEmphasisExtras().DisableHtml().Build();

    public static string ToMarkdown(IEnumerable<ReportSection> sections) =>
        string.Join('\n', sections.Select(section => string.Concat(section.Lines.Select(line => line + "\n"))));

    /// <param name="sections">The report.</param>
    /// <param name="pictures">The pictures of a page, if there are any.</param>
    public static string ToHtml(IEnumerable<ReportSection> sections, Func<PageChange, (Picture? Before, Picture? After)> pictures)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<title>What this proposal changes for patients</title>\n")
            .Append(CultureInfo.InvariantCulture, $"<style>{Style}</style>\n</head>\n<body>\n");
        var shown = new HashSet<PageChange>();
        foreach (var section in sections)
        {
            html.Append(Markdown.ToHtml(string.Join('\n', section.Lines), Pipeline));
            foreach (var change in section.Pictured.Where(shown.Add))
            {
                Append(html, change, pictures(change));
            }
        }

        return html.Append("</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder html, PageChange change, (Picture? Before, Picture? After) pictures)
    {
        var title = WebUtility.HtmlEncode(change.Title);
        if (change.After is { } page)
        {
            var link = $"site/{RelativeFiles.LinkTo(page.Path)}";
            html.Append(CultureInfo.InvariantCulture, $"<p><a href=\"{link}\">{title} as proposed</a></p>\n");
        }

        if (pictures is not (null, null))
        {
            html.Append("<div class=\"pictures\">\n");
            Append(html, "Before", title, pictures.Before);
            Append(html, "After", title, pictures.After);
            html.Append("</div>\n");
        }
    }

    /// <summary>Shows the marked regions, each with a link to the whole picture.</summary>
    private static void Append(StringBuilder html, string version, string title, Picture? picture)
    {
        if (picture is null)
        {
            return;
        }

        html.Append(CultureInfo.InvariantCulture, $"<figure>\n<figcaption>{version}</figcaption>\n");
        foreach (var (top, bottom) in Parts(picture))
        {
            var (height, image) = (bottom - top, $"<img src=\"{picture.File}\" alt=\"{title}, {version}\"");
            html.Append(CultureInfo.InvariantCulture, $"<a class=\"part\" style=\"height:{height}px\" href=\"{picture.File}\">")
                .Append(CultureInfo.InvariantCulture, $"{image} style=\"margin-top:-{top}px\"></a>\n");
        }

        html.Append("</figure>\n");
    }

    /// <summary>The parts of a picture around its marked regions; the upper part if it has none.</summary>
    private static IEnumerable<(int Top, int Bottom)> Parts(Picture picture)
    {
        var parts = new List<(int Top, int Bottom)>();
        foreach (var region in picture.Regions)
        {
            var (top, bottom) = (Math.Max(0, region.Top - Margin), Math.Min(picture.Height, region.Bottom + Margin));
            if (parts is [.., var last] && top <= last.Bottom)
            {
                parts[^1] = (last.Top, Math.Max(last.Bottom, bottom));
            }
            else
            {
                parts.Add((top, bottom));
            }
        }

        return parts.DefaultIfEmpty((Top: 0, Bottom: picture.Height)).Select(part => (part.Top, Math.Min(part.Bottom, part.Top + Highest)));
    }
}
