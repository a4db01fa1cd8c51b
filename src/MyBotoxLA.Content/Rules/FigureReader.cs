using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Markup.Blocks;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// Reads the figures of a page's body: one list for each paragraph, list item, row of a table, and picture of a risk. Figures in the
/// same list are compared with each other's placebo.
/// </summary>
internal sealed class FigureReader
{
    /// <summary>More figures in one paragraph are not compared, because the time would grow with the square of their number.</summary>
    private const int MostFigures = 100;

    private const int LongestHeading = 300;

    private readonly BodyContext _body;
    private readonly FigurePatterns _patterns;
    private string _heading = "";
    private ImmutableArray<string> _lead = [];
    private (Table? Table, bool IsIn100) _captioned;

    private FigureReader(BodyContext body)
    {
        _body = body;
        _patterns = FigurePatterns.For(Language.Of(body.Text.File));
    }

    public static IEnumerable<ImmutableArray<FigureMention>> Read(BodyContext body) => new FigureReader(body).Read();

    private IEnumerable<ImmutableArray<FigureMention>> Read()
    {
        foreach (var group in GroupTexts())
        {
            if (group[0].Block is HeadingBlock)
            {
                (_heading, _lead) = (group[0].Text[..Math.Min(LongestHeading, group[0].Text.Length)], []);
            }

            var hasNumber = Array.Exists(group, text => text.Text.AsSpan().ContainsAnyInRange('0', '9'));
            if (hasNumber && ReadGroup(group) is { IsEmpty: false } mentions)
            {
                yield return mentions;
            }

            if (group[0].Block.Parent is not ListItemBlock and not TableCell)
            {
                _lead = CitedSources.Near(group, 0, 0);
            }
        }
    }

    /// <summary>The texts of a row, or of a picture, together; every other by itself.</summary>
    private IEnumerable<BlockText[]> GroupTexts()
    {
        var group = new List<BlockText>();
        object? previous = null;
        foreach (var text in _body.Texts)
        {
            var container = Container(text.Block);
            if (group.Count > 0 && (container is null || container != previous))
            {
                yield return [.. group];
                group.Clear();
            }

            previous = container;
            group.Add(text);
        }

        if (group.Count > 0)
        {
            yield return [.. group];
        }
    }

    private static ContainerBlock? Container(LeafBlock block) =>
        block.Parent is TableCell cell ? cell.Parent
        : block.Parent?.Parent?.Parent is CustomContainer { Info: RiskBlock.BlockName } picture ? picture
        : null;

    private ImmutableArray<FigureMention> ReadGroup(BlockText[] group)
    {
        var mentions = ImmutableArray.CreateBuilder<FigureMention>();
        var row = group[0].Block.Parent is TableCell cell ? cell.Parent as TableRow : null;
        var context = Context(group, row);
        var sentence = 0;
        for (var i = 0; i < group.Length; i++)
        {
            FoundFigure[] found = row is { IsHeader: false } && IsIn100(row, i) && FigurePatterns.FindCell(group[i].Text) is { } number
                ? [number]
                : [.. _patterns.Find(group[i].Text).Take(MostFigures - mentions.Count)];
            var isPlaceboCell = row is not null && _patterns.SaysPlacebo(Header(row, i));
            foreach (var (index, figure) in found.Index())
            {
                var (start, end) = SentenceAround(group[i].Text, figure);
                var words = group[i].Text[start..end];
                mentions.Add(new FigureMention
                {
                    Values = figure.Values,
                    Unit = figure.Unit,
                    Written = group[i].Text.Substring(figure.Start, figure.Length),
                    Span = group[i].SpanOf(figure.Start, figure.Length),
                    IsPlacebo = isPlaceboCell || (row is null && IsPlacebo(group[i].Text, start, end, found, index)),
                    Sources = CitedSources.Near(group, i, figure.End) is { IsEmpty: false } cited ? cited : _lead,
                    Sentence = row is null ? (sentence * 10_000) + start : 0,
                    OwnWords = Figure.Normalize(row is null ? words : string.Join(' ', group.Select(text => text.Text))),
                    Words = Figure.Normalize(context.Length > 0 ? $"{words} {context}" : words),
                    MoreWords = Figure.Normalize($"{words} {context} {_heading}"),
                });
            }

            sentence++;
        }

        return mentions.ToImmutable();
    }

    /// <summary>What the sentence of a row or of a picture does not say itself.</summary>
    private string Context(BlockText[] group, TableRow? row) =>
        row?.Parent is Table table ? $"{string.Join(' ', group.Select(text => text.Text))} {TableBlock.Caption(table)}"
        : Container(group[0].Block) is not null ? _heading
        : "";

    private bool IsIn100(TableRow row, int column) =>
        row.Parent is Table table && (HasCaptionIn100(table) || _patterns.SaysIn100(Header(row, column)));

    /// <summary>The cells of a table come one after the other, so only the last answer is worth keeping.</summary>
    private bool HasCaptionIn100(Table table)
    {
        if (_captioned.Table != table)
        {
            _captioned = (table, _patterns.SaysIn100(TableBlock.Caption(table)));
        }

        return _captioned.IsIn100;
    }

    /// <summary>The heading of a column; empty in the heading row itself.</summary>
    private static string Header(TableRow row, int column) =>
        row is { IsHeader: false, Parent: Table table }
        && table.OfType<TableRow>().FirstOrDefault(each => each.IsHeader) is { } header
        && header.ElementAtOrDefault(column) is TableCell cell
        && cell.FirstOrDefault() is LeafBlock text
            ? PlainText.Of(text.Inline)
            : "";

    /// <summary>The words between two figures belong to the first up to the last comma or "and", and then to the second.</summary>
    private bool IsPlacebo(string text, int start, int end, FoundFigure[] found, int index)
    {
        var from = start;
        if (index > 0 && found[index - 1].End > start)
        {
            var previous = found[index - 1].End;
            from = previous + _patterns.FindClause(text[previous..found[index].Start]);
        }

        var to = end;
        if (index + 1 < found.Length && found[index + 1].Start < end)
        {
            to = found[index].End + _patterns.FindClause(text[found[index].End..found[index + 1].Start]);
        }

        return _patterns.SaysPlacebo(text[from..to]);
    }

    private static (int Start, int End) SentenceAround(string text, FoundFigure figure)
    {
        var (start, end) = (figure.Start, figure.End);
        while (start > 0 && !IsEnd(text, start - 1))
        {
            start--;
        }

        while (end < text.Length && !IsEnd(text, end))
        {
            end++;
        }

        return (start, end);
    }

    private static bool IsEnd(string text, int at) =>
        text[at] is '.' or '!' or '?' && (at + 1 == text.Length || text[at + 1] is ' ' or '"' or '”' or ')');
}
