using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using MyBotoxLA.Content.Markup.Blocks;

namespace MyBotoxLA.Content.Markup;

/// <summary><c>{#id}</c> at the end of a heading: the id that links to the heading use.</summary>
internal static partial class HeadingId
{
    /// <summary>Takes the id out of each heading's text before its inlines are parsed.</summary>
    public static void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Find<HeadingBlockParser>()?.Closed += TakeId;
        pipeline.BlockParsers.Find<ParagraphBlockParser>()?.Closed += TakeId;
    }

    /// <summary>The block whose first heading it is, if the id of that heading is always the same.</summary>
    public static Blocks.Block? FixedBy(HeadingBlock heading) =>
        heading.Parent is CustomContainer block
        && BlockCatalog.Find(block.Info) is { HeadingId: not null } known
        && block.OfType<HeadingBlock>().First() == heading
            ? known
            : null;

    /// <summary>
    /// Gives each heading without an id one from its text, with a number if the id is taken. Markdig's own extension looks for a free
    /// number from 1 each time, which takes minutes for a page of nothing but equal headings.
    /// </summary>
    /// <param name="headings">The headings of a body, in order.</param>
    /// <param name="layoutIds">The ids that the page layout uses; like those of blocks, no author needs to know them.</param>
    public static void Assign(IReadOnlyList<HeadingBlock> headings, IReadOnlySet<string> layoutIds)
    {
        var ids = layoutIds.Concat(headings.Select(ChosenId).OfType<string>()).ToHashSet(StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in headings.Where(heading => ChosenId(heading) is null))
        {
            var text = PlainText.Of(heading.Inline).Replace("…", "", StringComparison.Ordinal);
            var words = LinkHelper.Urilize(text, allowOnlyAscii: true);
            var basis = words.Length > 0 ? words : "section";
            var id = basis;
            while (!ids.Add(id))
            {
                id = $"{basis}-{numbers[basis] = numbers.GetValueOrDefault(basis) + 1}";
            }

            heading.GetAttributes().Id = id;
        }
    }

    /// <summary>The id that the author or a block gives the heading; null if it comes from the heading's text.</summary>
    private static string? ChosenId(HeadingBlock heading) =>
        FixedBy(heading)?.HeadingId ?? heading.TryGetAttributes()?.Id;

    private static void TakeId(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        if (block is not HeadingBlock { Lines.Count: > 0 } heading)
        {
            return;
        }

        ref var line = ref heading.Lines.Lines[heading.Lines.Count - 1].Slice;
        if (Pattern().Match(line.ToString()) is { Success: true } match)
        {
            heading.GetAttributes().Id = match.Groups["id"].Value;
            line = new StringSlice(line.Text, line.Start, line.Start + match.Index - 1, line.NewLine);
        }
    }

    [GeneratedRegex(@"\s*\{#(?<id>\p{L}[\p{L}\p{N}_-]*)\}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
