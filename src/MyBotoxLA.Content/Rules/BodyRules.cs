using System.Collections.Immutable;

namespace MyBotoxLA.Content.Rules;

/// <summary>Every rule for a page by itself.</summary>
internal static class BodyRules
{
    public static readonly ImmutableArray<IBodyRule> All =
    [
        new HeadingRule(),
        new LinkTextRule(),
        new BlockRule(),
        new UnclosedRule(),
        new RawHtmlRule(),
        new FootnoteRule(),
        new TableRule(),
        new MalformedMarkupRule(),
    ];
}
