using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>Every <c>:::</c> block that pages may use.</summary>
internal static class BlockCatalog
{
    /// <summary>In the order of their names.</summary>
    public static readonly ImmutableArray<Block> All =
    [
        new AskBlock(),
        new CardsBlock(),
        new Care911Block(),
        new CareCallBlock(),
        new CareCommonBlock(),
        new ClinicBlock(),
        new DoBlock(),
        new DontBlock(),
        new FaceMapBlock(),
        new InShortBlock(),
        new IncludeBlock(),
        new PhotoBlock(),
        new PhotosBlock(),
        new PricesBlock(),
        new RiskBlock(),
        new StepsBlock(),
        new TableBlock(),
        new TeamBlock(),
        new TimelineBlock(),
        new WelcomeBlock(),
    ];

    private static readonly FrozenDictionary<string, Block> ByName = All.ToFrozenDictionary(block => block.Name);

    /// <summary>The block of this name, or null.</summary>
    public static Block? Find(string? name) => name is null ? null : ByName.GetValueOrDefault(name);
}
