using System.Collections.Immutable;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Markup;

/// <summary>Collects a page's links within the site. Whether their targets exist is checked once all pages are known.</summary>
internal sealed class LinkResolver(SourceText source, int offset)
{
    private readonly List<PageLink> _links = [];

    public ImmutableArray<PageLink> Links => [.. _links];

    /// <summary>
    /// Collects a link, and makes it absolute if it is relative: authors write links relative to the file, browsers resolve them
    /// relative to the page's URL.
    /// </summary>
    public void Resolve(LinkInline link)
    {
        var url = link.Url ?? "";
        if (url.Length == 0 || url.Contains(':', StringComparison.Ordinal))
        {
            return;
        }

        var end = url.AsSpan().IndexOfAny('?', '#') is var at and >= 0 ? at : url.Length;
        var file = ContentPath.Resolve(source.File, Uri.UnescapeDataString(url[..end]));
        var address = ContentPath.ToUrl(end == 0 ? source.File : (file ?? "").TrimEnd('/'));

        // Most links are written as the address itself, so one string in memory is enough.
        address = address == url ? url : address;
        var anchor = url.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? Uri.UnescapeDataString(url[(hash + 1)..]) : "";
        _links.Add(new PageLink(url, file, address, anchor, offset + link.Span.Start, link.Span.Length));
        if (file is not null && end > 0 && (!url.StartsWith('/') || ContentPath.IsPage(url[..end])))
        {
            link.Url = address + url[end..];
        }
    }
}
