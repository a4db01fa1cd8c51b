using System.Collections.Immutable;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// Every rule. <see cref="LinkTargetRule"/> runs separately, because its results are reused until something that it reads changes.
/// </summary>
internal static class RuleCatalog
{
    /// <summary>The rules about one page's Markdown.</summary>
    public static readonly ImmutableArray<IBodyRule> Body =
    [
        new HeadingRule(),
        new LinkTextRule(),
        new PhoneLinkRule(),
        new BlockRule(),
        new UnclosedRule(),
        new FootnoteRule(),
        new DefinitionRule(),
        new TableRule(),
        new LeftoverMarkupRule(),
        new IndentedCodeRule(),
        new FenceWordsRule(),
        new ClaimRule(),
        new FigureRule(),
        new ModelLabelRule(),
        new PageLanguageRule(),
    ];

    /// <summary>The rules about all pages and the clinic.</summary>
    public static readonly ImmutableArray<ISiteRule> Site =
    [
        new FileNameRule(),
        new HomePageRule(),
        new BoxedWarningRule(),
        new DrugFieldRule(),
        new CompleteWarningRule(),
        new ClinicClaimRule(),
        new UnusedFigureRule(),
        new SourceTitleRule(),
        new PlainLanguageRule(),
        new ReviewRule(),
        new RedirectRule(),
        new TranslationRule(),
        new TranslationTextRule(),
        new LinkLanguageRule(),
        new SecurityContactRule(),
        new PastDateRule(),
        new FutureDateRule(),
        new FragmentRule(),
        new UnusedImageRule(),
    ];
}
