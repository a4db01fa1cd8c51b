using System.Collections.Immutable;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Markup;

/// <summary>Remembers where a page's links within the site lead. Whether that is a page is checked when all pages are known.</summary>
internal sealed class LinkResolver(SourceText source, int offset)
{
    private readonly List<PageLink> _links = [];

    public ImmutableArray<PageLink> Links => [.. _links];

    /// <summary>Takes down a link, and writes a relative one from the root: a browser counts from the page's address, an author from the file.</summary>
    public void Follow(LinkInline link)
    {
        var url = link.Url ?? "";
        if (url.Length == 0 || url.Contains(':', StringComparison.Ordinal))
        {
            return;
        }

        var end = url.AsSpan().IndexOfAny('?', '#') is var at and >= 0 ? at : url.Length;
        var file = ContentPath.Resolve(source.File, Uri.UnescapeDataString(url[..end]));
        var address = end == 0 ? ContentPath.ToUrl(source.File) : AddressOf(file ?? "");

        // Most links are written as the address itself, and one text of the two is enough to keep.
        address = address == url ? url : address;
        var anchor = url.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? Uri.UnescapeDataString(url[(hash + 1)..]) : "";
        _links.Add(new PageLink(url, file, address, anchor, offset + link.Span.Start, link.Span.Length));
        if (file is not null && end > 0 && !url.StartsWith('/'))
        {
            link.Url = address + url[end..];
        }
    }

    /// <summary>The address meant by <c>side-effects</c>, <c>side-effects/</c> or <c>side-effects.md</c>.</summary>
    private static string AddressOf(string file)
    {
        var name = file.TrimEnd('/');
        return name.Length == 0 ? "/" : ContentPath.ToUrl(name.EndsWith(".md", StringComparison.Ordinal) ? name : name + ".md");
    }
}
