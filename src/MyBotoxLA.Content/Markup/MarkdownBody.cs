using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup.Blocks;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Rules;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Markup;

/// <summary>Parses the Markdown below the front matter, reports what is wrong in it, and renders it.</summary>
internal sealed class MarkdownBody(SourceText source, int offset, FrontMatter? frontMatter, ImageResolver images, string idPrefix)
{
    private readonly MarkdownDocument _document = Markdown.Parse(source.Text[offset..], ContentExtension.Pipeline);
    private readonly HashSet<string> _cited = [];
    private readonly LinkResolver _links = new(source, offset);

    public ImmutableArray<Heading> Headings { get; private set; } = [];

    /// <summary>The sources, and whether the text cites them; known once the body is rendered.</summary>
    public ImmutableArray<Source> Sources =>
        [.. (frontMatter?.Sources ?? []).Select(entry => entry with { IsCited = _cited.Contains(entry.Id) })];

    /// <summary>The links within the site; known once the body is rendered.</summary>
    public ImmutableArray<PageLink> Links => _links.Links;

    public ImmutableArray<BodyPart> Render()
    {
        var report = new BodyReport(source, offset);
        var nodes = new BodyNodes(_document);
        foreach (var rule in BodyRules.All)
        {
            rule.Check(nodes, report);
        }

        foreach (var node in nodes.All)
        {
            Visit(node);
        }

        Headings = [.. nodes.Headings.Select(ToHeading)];
        return BodyWriter.Write(Write);
    }

    /// <summary>The boxed warning and the contents follow the summary at the top, or stand first where there is none.</summary>
    private void Write(BodyWriter writer)
    {
        var summary = _document.FirstOrDefault() is CustomContainer { Info: BlockNames.InShort } first ? first : null;
        if (summary is not null)
        {
            writer.Render(summary);
        }

        if (frontMatter?.Drug is not null)
        {
            writer.WriteSlot(Slot.BoxedWarning);
        }

        writer.WriteSlot(Slot.Contents);
        foreach (var block in _document.Where(block => block != summary))
        {
            writer.Render(block);
        }
    }

    /// <summary>The card that says when to call 911 once more, without ids; to be called after <see cref="Render"/>.</summary>
    public string RenderEmergencyCard()
    {
        if (_document.OfType<CustomContainer>().FirstOrDefault(block => block.Info == BlockNames.Care911) is not { } card)
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

    private void Visit(MarkdownObject node)
    {
        KeepOnlyId(node);
        NameHeading(node);
        switch (node)
        {
            case LiteralInline literal:
                CurlApostrophes(literal);
                break;
            case Citation citation:
                Number(citation);
                break;
            case LinkInline { IsImage: true } image when UrlScheme.IsAllowed(image.Url ?? "") && !images.Place(image, offset + image.Span.Start, IsOnFirstScreen(image)):
                SafeLinkRenderer.ShowOnlyText(image);
                break;
            case LinkInline link when !UrlScheme.IsAllowed(link.Url ?? ""):
                ReportScheme(link.Span, link.Url ?? "");
                SafeLinkRenderer.ShowOnlyText(link);
                break;
            case AutolinkInline link when !link.IsEmail && !UrlScheme.IsAllowed(link.Url):
                ReportScheme(link.Span, link.Url);
                link.ReplaceBy(new LiteralInline(link.Url));
                break;
            case LinkInline { IsImage: false } link:
                _links.Follow(link);
                break;
        }
    }

    /// <summary>Generic attributes are on for <c>{#id}</c> alone; anything else in the braces would reach the HTML.</summary>
    private void KeepOnlyId(MarkdownObject node)
    {
        if (node.TryGetAttributes() is { } attributes)
        {
            attributes.Classes?.Clear();
            attributes.Properties?.Clear();
            attributes.Id = node is HeadingBlock && attributes.Id is { } id ? idPrefix + id : null;
        }
    }

    /// <summary>Markdig's SmartyPants curls pairs of quotation marks and leaves the apostrophe of "crow's feet".</summary>
    private static void CurlApostrophes(LiteralInline literal)
    {
        if (literal.Content.AsSpan().Contains('\''))
        {
            literal.Content = new StringSlice(literal.Content.ToString().Replace('\'', '’'));
        }
    }

    private static void NameHeading(MarkdownObject node)
    {
        if (node is CustomContainer block && BlockNames.HeadingId(block.Info) is { } id && block.OfType<HeadingBlock>().FirstOrDefault() is { } heading)
        {
            heading.GetAttributes().Id = id;
        }
    }

    private bool IsOnFirstScreen(MarkdownObject node) =>
        _document.Descendants<HeadingBlock>().FirstOrDefault() is not { } heading || node.Span.Start < heading.Span.Start;

    private void Number(Citation citation)
    {
        if (frontMatter is null)
        {
            // Nobody knows which sources there are.
            return;
        }

        var cited = frontMatter.Sources.FirstOrDefault(entry => entry.Id == citation.Id);
        if (cited is null)
        {
            if (IsDefinedInText(citation.Id))
            {
                // FootnoteRule has said what to do about it.
                return;
            }

            var hint = NearestName.Find(citation.Id, frontMatter.Sources.Select(entry => entry.Id)) is { } nearest
                ? $"Did you mean `[^{nearest}]`?"
                : $"Add it to the list `sources` in the front matter: `- id: {citation.Id}`, with a `title` and a `url`.";
            Report(DiagnosticKinds.UnknownSource, citation.Span, $"The page has no source with the id \"{citation.Id}\".", hint);
            return;
        }

        citation.Number = cited.Number;
        citation.IdPrefix = idPrefix;
        citation.IsFirst = _cited.Add(citation.Id);
    }

    private bool IsDefinedInText(string id) => source.Text.Contains($"\n[^{id}]:", StringComparison.Ordinal);

    private void ReportScheme(SourceSpan span, string url) =>
        Report(DiagnosticKinds.LinkScheme, span, $"The link to \"{url}\" is of a kind that is not allowed; it is shown as plain text.", "Begin it with \"/\" for a page of this site, or with https://, mailto: or tel:.");

    private void Report(DiagnosticKind kind, SourceSpan span, string message, string hint) =>
        source.Report(kind, offset + span.Start, span.Length, message, hint);

    private static Heading ToHeading(HeadingBlock heading) =>
        new(heading.Level, heading.GetAttributes().Id ?? "", PlainText.Of(heading.Inline));
}
