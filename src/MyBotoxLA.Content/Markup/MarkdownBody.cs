using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup.Blocks;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Markup;

/// <summary>The Markdown below the front matter: parses it, resolves its links, images, and citations, and renders it.</summary>
internal sealed class MarkdownBody
{
    private readonly SourceText _source;
    private readonly int _offset;
    private readonly FrontMatter? _frontMatter;
    private readonly ImageResolver _images;
    private readonly string _idPrefix;
    private readonly MarkdownDocument _document;
    private readonly CitationResolver _citations;
    private readonly LinkResolver _links;
    private readonly Dictionary<MarkdownObject, MarkdownBody> _included = [];
    private SectionCollector? _sections;

    /// <summary>Parses the body.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="offset">Offset of the body in the file.</param>
    /// <param name="frontMatter">The front matter; null if it could not be read.</param>
    /// <param name="images">Resolves the body's images.</param>
    /// <param name="idPrefix">Prefix of every id, for a body that is shown inside another page.</param>
    public MarkdownBody(SourceText source, int offset, FrontMatter? frontMatter, ImageResolver images, string idPrefix)
    {
        _source = source;
        _offset = offset;
        _frontMatter = frontMatter;
        _images = images;
        _idPrefix = idPrefix;
        var parsed = MarkupSpaces.Normalize(source.Text[offset..]);
        _document = Markdown.Parse(parsed, ContentExtension.Pipeline);
        _citations = new CitationResolver(source, offset, frontMatter, idPrefix);
        _links = new LinkResolver(source, offset, images);
        Nodes = new BodyNodes(_document);
        Text = new BodyText(source, offset, parsed);
    }

    /// <summary>The parsed nodes, for rules to check before <see cref="Render"/> changes them.</summary>
    public BodyNodes Nodes { get; }

    /// <summary>The body as its author wrote it.</summary>
    public BodyText Text { get; }

    /// <summary>The headings, with those of the fragments where they are shown.</summary>
    public IEnumerable<OutlineEntry> Outline => _included.Count == 0
        ? Nodes.Headings.Select(heading => new OutlineEntry(heading, null))
        : Nodes.All.SelectMany(node => node switch
        {
            HeadingBlock heading => [new OutlineEntry(heading, null)],
            CustomContainer block when _included.TryGetValue(block, out var fragment) =>
                fragment.Nodes.Headings.Select(heading => new OutlineEntry(heading, block)),
            _ => (IEnumerable<OutlineEntry>)[],
        });

    /// <summary>The headings; available after <see cref="Render"/>.</summary>
    public ImmutableArray<Heading> Headings { get; private set; } = [];

    /// <summary>The sections; available after <see cref="Render"/>.</summary>
    public ImmutableArray<Section> Sections => _sections?.ToImmutable() ?? [];

    /// <summary>The sources, and whether the text cites them; available after <see cref="Render"/>.</summary>
    public ImmutableArray<Source> Sources => _citations.Sources;

    /// <summary>The links within the site; available after <see cref="Render"/>.</summary>
    public ImmutableArray<PageLink> Links => _links.Links;

    /// <summary>The URL paths within the site that the fragments link to; available after <see cref="Render"/>.</summary>
    public IEnumerable<string> FragmentTargets => _included.Values.SelectMany(fragment => fragment.Links).Select(link => link.Address);

    /// <summary>
    /// Shows a fragment in a block, and adds its sources to those of the page. Returns the sources that the page has with another title
    /// or address, whose citations would lead to the wrong one.
    /// </summary>
    public IEnumerable<Source> Include(CustomContainer block, MarkdownBody fragment)
    {
        _included.Add(block, fragment);
        IncludeBlock.SetContents(block, fragment._document);
        return _citations.Add(fragment.Sources);
    }

    public ImmutableArray<BodyPart> Render()
    {
        ResolveAll(_citations);
        Headings = [.. Outline.Select(entry => ToHeading(entry.Heading))];
        _sections = new SectionCollector(_frontMatter?.Title ?? "", block => _included.GetValueOrDefault(block)?._document);
        return BodyWriter.Write(Write);
    }

    /// <summary>Renders a second copy, without ids, of the card that says when to call 911. Call it after <see cref="Render"/>.</summary>
    public string RenderEmergencyCard()
    {
        var blocks = _document.OfType<CustomContainer>().SelectMany(
            block => _included.TryGetValue(block, out var fragment) ? fragment._document.OfType<CustomContainer>() : [block]);
        if (blocks.FirstOrDefault(block => block.Info == Care911Block.BlockName) is not { } card)
        {
            return "";
        }

        foreach (var node in card.Descendants())
        {
            node.TryGetAttributes()?.Id = null;
            (node as Citation)?.IsFirst = false;
            (node as HeadingBlock)?.Level = 2;
        }

        return string.Concat(BodyWriter.Write(writer => writer.WriteChildren(card)).Select(part => part.Html));
    }

    /// <summary>
    /// The contents and the boxed warning follow the summary at the top, or come first if there is no summary. The contents are
    /// closed on a phone; from above the warning they lead to an answer below it.
    /// </summary>
    private void Write(BodyWriter writer)
    {
        var first = _document.FirstOrDefault() as CustomContainer;
        var summary = BlockCatalog.Find(first?.Info) is { IsSummary: true } ? first : null;
        if (summary is not null)
        {
            _sections?.Begin(summary, writer);
            writer.Render(summary);
        }

        writer.WriteSlot(Slot.Contents);
        if (_frontMatter?.Drug is not null)
        {
            writer.WriteSlot(Slot.BoxedWarning);
        }

        foreach (var block in _document.Where(block => block != summary))
        {
            _sections?.Begin(block, writer);
            writer.Render(block);
        }
    }

    /// <summary>Resolves the nodes in the order in which they are shown, so that the first citation of each source is known.</summary>
    private void ResolveAll(CitationResolver citations)
    {
        foreach (var node in Nodes.All)
        {
            Resolve(node, citations);
            _included.GetValueOrDefault(node)?.ResolveAll(citations);
        }
    }

    private void Resolve(MarkdownObject node, CitationResolver citations)
    {
        AddIdPrefix(node);
        SetBlockHeadingId(node);
        switch (node)
        {
            case LiteralInline literal:
                ReplaceApostrophes(literal);
                break;
            case Citation citation:
                citations.Resolve(citation, isOwn: citations == _citations);
                break;
            case CustomContainer block when RiskFigures.FindInserted(block) is { } lines:
                foreach (var inserted in lines.Descendants())
                {
                    Resolve(inserted, citations);
                }

                break;
            case LinkInline link:
                Resolve(link);
                break;
            case Table table:
                UnescapeBars(table);
                break;
            case AutolinkInline link when !link.IsEmail && !UrlScheme.IsAllowed(link.Url):
                ReportScheme(link.Span, link.Url);
                link.ReplaceBy(new LiteralInline(link.Url));
                break;
            case AutolinkInline { IsEmail: false } link:
                _links.Check(link);
                break;
        }
    }

    private void Resolve(LinkInline link)
    {
        if (!UrlScheme.IsAllowed(link.Url ?? ""))
        {
            ReportScheme(link.Span, link.Url ?? "");
            SafeLinkRenderer.ShowOnlyText(link);
        }
        else if (!link.IsImage)
        {
            _links.Resolve(link);
        }
        else if (!_images.Resolve(link, _offset + link.Span.Start, IsAboveFirstHeading(link)))
        {
            SafeLinkRenderer.ShowOnlyText(link);
        }
    }

    private void AddIdPrefix(MarkdownObject node)
    {
        if (node is HeadingBlock && node.TryGetAttributes() is { Id: { } id } attributes)
        {
            attributes.Id = _idPrefix + id;
        }
    }

    /// <summary>In a table a bar in code is written with a backslash, which Markdig leaves in the code.</summary>
    private static void UnescapeBars(Table table)
    {
        foreach (var code in table.Descendants<CodeInline>())
        {
            code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
        }
    }

    private static void SetBlockHeadingId(MarkdownObject node)
    {
        if (node is CustomContainer block
            && BlockCatalog.Find(block.Info)?.HeadingId is { } id
            && block.OfType<HeadingBlock>().FirstOrDefault() is { } heading)
        {
            heading.GetAttributes().Id = id;
        }
    }

    /// <summary>Markdig's SmartyPants replaces paired quotation marks, but not the apostrophe in "crow's feet".</summary>
    private static void ReplaceApostrophes(LiteralInline literal)
    {
        if (literal.Content.AsSpan().Contains('\''))
        {
            literal.Content = new StringSlice(literal.Content.ToString().Replace('\'', '’'));
        }
    }

    private bool IsAboveFirstHeading(MarkdownObject node) => Nodes.Headings is not [var first, ..] || node.Span.Start < first.Span.Start;

    private void ReportScheme(SourceSpan span, string url) => _source.Report(
        DiagnosticKinds.LinkScheme,
        _offset + span.Start,
        span.Length,
        $"The link to \"{url}\" is of a type that is not allowed, so it is shown as plain text.",
        SchemeHint(url));

    private static string SchemeHint(string url) =>
        url.StartsWith("//", StringComparison.Ordinal) ? $"Write `https:{url}`."
        : url.StartsWith("file:", StringComparison.OrdinalIgnoreCase) || url is [_, ':', '\\' or '/', ..]
            ? ContentImage.IsImage(url) || ContentImage.IsUnsupported(url)
                ? "Only you have that file. Add it to the content folder, and write its place there, for example `/images/door.png`."
                : "Only you have that file, and a page can show only pictures. Write its text in a page, or link to it on another site."
        : "Begin it with \"/\" for a page on this site, or with https://, mailto:, or tel:.";

    private static Heading ToHeading(HeadingBlock heading) =>
        new(heading.Level, heading.GetAttributes().Id ?? "", PlainText.Of(heading.Inline));
}
