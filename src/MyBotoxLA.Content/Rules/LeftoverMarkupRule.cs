using System.Buffers;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Markup.Blocks;
using Block = Markdig.Syntax.Block;

namespace MyBotoxLA.Content.Rules;

/// <summary>Markup that Markdown left as text is reported, unless its author put a backslash before it or wrote it as code.</summary>
internal sealed class LeftoverMarkupRule : IBodyRule
{
    /// <summary>Longer text is an accident; matching it could take longer than in proportion.</summary>
    private const int LongestText = 20_000;

    /// <summary>Without one of these, or one of <see cref="Doubled"/>, no pattern matches, except at the beginning of a line.</summary>
    private static readonly SearchValues<char> Suspects = SearchValues.Create($"\t*[]|<&`{{}}\\^#＃＊{LiteralText.Entity}");

    /// <summary>What a sentence may begin with besides a letter: brackets, quotation marks, links, and bold words.</summary>
    private static readonly SearchValues<char> Ordinary = SearchValues.Create("(\"“‘'¿¡[*$");

    /// <summary>Characters that mean something only twice or before a letter.</summary>
    private static readonly SearchValues<char> Doubled = SearchValues.Create("~=%_:>+");

    public IEnumerable<Diagnostic> Check(BodyContext body)
    {
        // Most pages have none, and finding that out must cost little.
        var suspects = body.Nodes.All.Where(IsSuspect).Select(BlockOf).ToHashSet();
        var paragraphs = body.Nodes.Paragraphs.Where(block => suspects.Contains(block) || HasListLikeLine(body.Text.Of(block.Span)));
        var headings = body.Nodes.Headings.Where(suspects.Contains);
        return paragraphs.Concat<LeafBlock>(headings).SelectMany(block => Check(block, body.Text));
    }

    private static IEnumerable<Diagnostic> Check(LeafBlock block, BodyText body)
    {
        var literal = LiteralText.Of(block, body);
        if (literal.Length > LongestText)
        {
            yield break;
        }

        var source = body.Of(block.Span).ToString();
        var reported = new List<(int Start, int End)>();
        foreach (var leftover in LeftoverMarkup.All.Where(leftover => literal.Contains(leftover.Trigger, StringComparison.Ordinal)))
        {
            foreach (var match in leftover.Pattern.Matches(literal).Select(found => new LeftoverMatch(found, source)))
            {
                var (at, whole) = (match.Match.Groups["at"], match.Match);
                if (reported.Exists(other => at.Index < other.End && other.Start < at.Index + at.Length)
                    || (at.Value == "::" && IsInOpenBlock(block))
                    || (leftover == LeftoverLists.Rows && ContinuesRows(block, body))
                    || (LeftoverLists.PastedRows.Contains(leftover) && block.Parent is CustomContainer { Info: TableBlock.BlockName }))
                {
                    continue;
                }

                reported.Add((at.Index, whole.Index + whole.Length));
                var start = block.Span.Start + at.Index;
                yield return body.At(
                    leftover.Kind,
                    new SourceSpan(start, start + at.Length - 1),
                    leftover.Message(match).Replace('\n', ' '),
                    leftover.Hint(match));
            }
        }
    }

    /// <summary>True when the paragraph above has rows too, so that an empty line is all that is between them.</summary>
    private static bool ContinuesRows(LeafBlock block, BodyText body) =>
        Above(block) is ParagraphBlock above
        && body.Of(above.Span).StartsWith("|")
        && body.Of(block.Span).StartsWith("|");

    /// <summary>The block above in the same parent; null if it is the first. Children are in order, so few of them are looked at.</summary>
    private static Block? Above(LeafBlock block)
    {
        var (parent, first, last) = (block.Parent, 0, block.Parent?.Count ?? 0);
        while (parent is not null && first < last)
        {
            var middle = (first + last) / 2;
            (first, last) = parent[middle].Span.Start < block.Span.Start ? (middle + 1, last) : (first, middle);
        }

        return first > 0 ? parent?[first - 1] : null;
    }

    /// <summary>True for what is in a block that is reported as open: two colons were meant to close it.</summary>
    private static bool IsInOpenBlock(LeafBlock block)
    {
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is CustomContainer { ClosingFencedCharCount: 0, Info.Length: > 0 })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for text with a character that is usually markup, and for what Markdown began and did not end.</summary>
    private static bool IsSuspect(MarkdownObject node) => node switch
    {
        LiteralInline { Parent: LinkInline { IsAutoLink: true } } => false,
        LiteralInline literal => literal.Content.AsSpan()[(literal.IsFirstCharacterEscaped ? 1 : 0)..] is var text
            && (text.ContainsAny(Suspects) || text is "_" || HasDoubled(text) || text.Contains("http", StringComparison.Ordinal)),
        HtmlEntityInline { NextSibling: LiteralInline } entity => entity.Transcoded.AsSpan() is "&",
        DelimiterInline => true,
        _ => false,
    };

    /// <summary>The paragraph or heading that an inline is in. Behind a tab, the offsets of Markdig do not tell.</summary>
    private static LeafBlock? BlockOf(MarkdownObject node)
    {
        var inline = node as Inline;
        while (inline?.Parent is { } parent)
        {
            inline = parent;
        }

        return (inline as ContainerInline)?.ParentBlock;
    }

    /// <summary>True when a line begins as an item of a list, a definition, or a note does.</summary>
    private static bool HasListLikeLine(ReadOnlySpan<char> text)
    {
        foreach (var line in text.EnumerateLines())
        {
            var start = line.TrimStart(" \t>");
            var afterDigits = start.TrimStart("0123456789");
            if (start is [var first, ..] && !char.IsLetterOrDigit(first) && !Ordinary.Contains(first)
                || start is ['(', _, ')', ..] or ['(', _, _, ')', ..] or [_, ')', ..] or ['o', '\t' or ' ', ..] or ['$', '$', ..]
                || (afterDigits.Length < start.Length && IsListMark(afterDigits)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for <c>.</c>, <c>)</c>, or <c>-</c> behind the number of an item; false inside a number such as 2.4.</summary>
    private static bool IsListMark(ReadOnlySpan<char> text) =>
        text is [' ', '.' or ')' or '-', ..] || (text is ['.' or ')' or '-', var next, ..] && !char.IsAsciiDigit(next));

    /// <summary>
    /// True for <c>++</c> and the like, for <c>~</c> before a word, <c>_</c> before or after one, <c>--></c>, and <c>:name</c>, as emojis
    /// are written.
    /// </summary>
    private static bool HasDoubled(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Doubled); at >= 0 && at + 1 < text.Length; at = Next(text, at))
        {
            var next = text[at + 1];
            if (next == text[at]
                || text[at] == '>'
                || (text[at] == ':' && (char.IsAsciiLetterLower(next) || next is '+' or '-' || text[at..].StartsWith(":100:")))
                || (text[at] == '~' && !char.IsWhiteSpace(next)))
            {
                return true;
            }
        }

        return false;
    }

    private static int Next(ReadOnlySpan<char> text, int at) =>
        text[(at + 1)..].IndexOfAny(Doubled) is var next and >= 0 ? at + 1 + next : -1;
}
