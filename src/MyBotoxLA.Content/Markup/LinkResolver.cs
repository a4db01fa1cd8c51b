using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Markup;

/// <summary>Collects a page's links within the site. Whether their targets exist is checked once all pages are known.</summary>
/// <param name="source">The file.</param>
/// <param name="offset">Offset of the body in the file.</param>
/// <param name="images">Finds pictures, which a link may go to.</param>
internal sealed class LinkResolver(SourceText source, int offset, ImageResolver images)
{
    private readonly List<PageLink> _links = [];

    public ImmutableArray<PageLink> Links => [.. _links];

    /// <summary>
    /// Collects a link, and makes it absolute if it is relative: authors write links relative to the file, browsers resolve them
    /// relative to the page's URL.
    /// </summary>
    public void Resolve(LinkInline link)
    {
        var written = link.Url ?? "";
        var url = WithSlashes(written);
        link.Url = url;
        if (UrlScheme.FindMissingPart(url) is { } missing)
        {
            ReportEmpty(link.Span, written, missing);
        }
        else if (!UrlScheme.HasScheme(url))
        {
            ResolveInSite(link, written, url);
        }
    }

    /// <summary>Reports an address between angle brackets that leads nowhere.</summary>
    public void Check(AutolinkInline link)
    {
        if (UrlScheme.FindMissingPart(link.Url) is { } missing)
        {
            ReportEmpty(link.Span, link.Url, missing);
        }
    }

    private void ResolveInSite(LinkInline link, string written, string url)
    {
        var end = url.AsSpan().IndexOfAny('?', '#') is var at and >= 0 ? at : url.Length;
        var file = ContentPath.Resolve(source.File, Uri.UnescapeDataString(url[..end]));
        var address = ContentPath.ToUrl(end == 0 ? source.File : (file ?? "").TrimEnd('/'));

        // Most links are written as the address itself, so one string in memory is enough.
        address = address == url ? url : address;
        var anchor = url.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? Uri.UnescapeDataString(url[(hash + 1)..]) : "";
        _links.Add(new PageLink(written, file, address, anchor, offset + link.Span.Start, link.Span.Length));
        if (file is not null && ContentImage.IsImage(file) && images.Find(file) is { } image)
        {
            link.Url = image.Link + url[end..];
        }
        else if (file is not null && end > 0 && (!url.StartsWith('/') || ContentPath.IsMarkdown(url.AsSpan(0, end))))
        {
            link.Url = address + url[end..];
        }
    }

    /// <summary>Windows separates folders by backslashes, and browsers read those as slashes.</summary>
    private static string WithSlashes(string url)
    {
        var end = url.AsSpan().IndexOfAny('?', '#') is var at and >= 0 ? at : url.Length;
        return url.AsSpan(0, end).Contains('\\') ? url[..end].Replace('\\', '/') + url[end..] : url;
    }

    private void ReportEmpty(SourceSpan span, string url, string missing) => source.Report(
        DiagnosticKinds.EmptyAddress,
        offset + span.Start,
        span.Length,
        url is "" or "#" ? "The link has no address, so it goes nowhere." : $"The link to \"{url}\" goes nowhere: it has no {missing}.",
        $"Write the whole address between the parentheses, for example `{Example(url)}`.");

    private static string Example(string url) => UrlScheme.Of(url) switch
    {
        "tel" => "tel:+1-213-555-0142",
        "mailto" => "mailto:hello@example.com",
        "http" or "https" => "https://www.fda.gov/",
        _ => "/side-effects",
    };
}
