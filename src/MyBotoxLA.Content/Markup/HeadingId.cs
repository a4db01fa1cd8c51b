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
    private static readonly object Explicit = new();

    /// <summary>Takes the id out of each heading's text before its inlines are parsed.</summary>
    public static void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Find<HeadingBlockParser>()?.Closed += TakeId;
        pipeline.BlockParsers.Find<ParagraphBlockParser>()?.Closed += TakeId;
    }

    /// <summary>True when the author wrote the id; false when the heading's text makes it.</summary>
    public static bool IsExplicit(HeadingBlock heading) => heading.ContainsData(Explicit);

    /// <summary>The block whose first heading it is, if the id of that heading is always the same.</summary>
    public static Blocks.Block? FixedBy(HeadingBlock heading) =>
        heading.Parent is CustomContainer block
        && BlockCatalog.Find(block.Info) is { HeadingId: not null } known
        && block.OfType<HeadingBlock>().First() == heading
            ? known
            : null;

    /// <summary>
    /// Gives a heading whose text makes an id that is taken another one, as repeated headings have, so that no author needs to know
    /// which ids the page layout, a block, or another heading uses.
    /// </summary>
    public static void Avoid(IReadOnlyList<HeadingBlock> headings, IReadOnlySet<string> layoutIds)
    {
        var ids = headings.Select(heading => heading.TryGetAttributes()?.Id).ToHashSet(StringComparer.Ordinal);
        var chosen = headings
            .Select(heading => FixedBy(heading)?.HeadingId ?? (IsExplicit(heading) ? heading.TryGetAttributes()?.Id : null))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var heading in headings.Where(heading => !IsExplicit(heading) && FixedBy(heading) is null))
        {
            if (heading.TryGetAttributes() is { Id: { } id } attributes && (layoutIds.Contains(id) || chosen.Contains(id)))
            {
                var number = 1;
                while (!ids.Add($"{id}-{number}"))
                {
                    number++;
                }

                attributes.Id = $"{id}-{number}";
            }
        }
    }

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
            heading.SetData(Explicit, true);
            line = new StringSlice(line.Text, line.Start, line.Start + match.Index - 1, line.NewLine);
        }
    }

    [GeneratedRegex(@"\s*\{#(?<id>\p{L}[\p{L}\p{N}_-]*)\}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
