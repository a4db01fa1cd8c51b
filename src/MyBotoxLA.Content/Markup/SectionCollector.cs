using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using MyBotoxLA.Content.Markup.Blocks;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>Finds the sections of a body while it is written.</summary>
/// <param name="title">The title of the page, which names what is above the first heading.</param>
/// <param name="fragmentIn">The fragment that a block shows; null for other blocks.</param>
internal sealed class SectionCollector(string title, Func<CustomContainer, MarkdownDocument?> fragmentIn)
{
    private const int DeepestLevel = 3;

    private readonly ImmutableArray<Section>.Builder _sections = ImmutableArray.CreateBuilder<Section>();
    private string _name = title;
    private bool _isAfterCard = true;

    public ImmutableArray<Section> ToImmutable() => _sections.ToImmutable();

    /// <summary>Adds a section if one begins with a block of the body's top level, which is written next.</summary>
    public void Begin(Markdig.Syntax.Block block, BodyWriter writer)
    {
        var card = block is CustomContainer container ? FindCard(container) : null;
        var heading = block is HeadingBlock { Level: <= DeepestLevel } own ? own : null;
        if (card is null && heading is null && !_isAfterCard)
        {
            return;
        }

        _name = heading is null ? _name : PlainText.Of(heading.Inline);
        var name = card?.OfType<HeadingBlock>().FirstOrDefault() is { } titleOfCard ? PlainText.Of(titleOfCard.Inline) : _name;
        var (part, offset) = writer.Position;
        _sections.Add(new Section(name, card is not null || IsSafety(heading), part, offset, block.Line));
        _isAfterCard = card is not null;
    }

    private CustomContainer? FindCard(CustomContainer block) =>
        IsCard(block) ? block : fragmentIn(block)?.OfType<CustomContainer>().FirstOrDefault(IsCard);

    private static bool IsCard(CustomContainer block) => BlockCatalog.Find(block.Info) is CareBlock;

    private static bool IsSafety(HeadingBlock? heading) =>
        heading?.TryGetAttributes()?.Id is { } id && Section.SafetyIds.Any(safety => id.StartsWith(safety, StringComparison.Ordinal));
}
