using System.Collections.Immutable;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>What the text of a page says that search engines and assistants look for, word for word.</summary>
public sealed record PageStatements
{
    private const int FewestQuestions = 2;

    private static readonly string[] AdverseOutcomeBlocks = ["care care-common", "care care-call"];
    private static readonly string[] SeriousAdverseOutcomeBlocks = ["care care-911"];
    private static readonly string[] ContraindicationIds = [.. Language.All.SelectMany(language => language.ContraindicationIds)];

    private PageStatements()
    {
    }

    /// <summary>
    /// The questions and answers of a page whose third-level headings, outside blocks, are all questions; empty for any other page.
    /// </summary>
    public required ImmutableArray<AnsweredQuestion> Questions { get; init; }

    /// <summary>Who should not be treated: the first paragraph, or its list, of the sections about that.</summary>
    public required ImmutableArray<string> Contraindications { get; init; }

    /// <summary>The items of the cards for what needs no help, and for what needs a call to the clinic.</summary>
    public required ImmutableArray<string> AdverseOutcomes { get; init; }

    /// <summary>The items of the card for emergencies.</summary>
    public required ImmutableArray<string> SeriousAdverseOutcomes { get; init; }

    /// <summary>True if the page says something about the treatment.</summary>
    public bool HasTreatment => !(Contraindications.IsEmpty && AdverseOutcomes.IsEmpty && SeriousAdverseOutcomes.IsEmpty);

    /// <summary>Reads the body of a page, in the form in which it is shown.</summary>
    public static PageStatements Of(Page page)
    {
        // Most pages say nothing of this, which is found out much faster than by reading them.
        TextBlock[] blocks = page.Body.Any(part => MaySay(part.Html)) ? [.. TextBlocks.Of(page.Body)] : [];
        return new PageStatements
        {
            Questions = FindQuestions(blocks),
            Contraindications =
                [.. blocks.Index().Where(block => IsContraindication(block.Item)).SelectMany(block => First(blocks, block.Index))],
            AdverseOutcomes = Items(blocks, AdverseOutcomeBlocks),
            SeriousAdverseOutcomes = Items(blocks, SeriousAdverseOutcomeBlocks),
        };
    }

    private static bool MaySay(string html) =>
        html.Contains("<h3", StringComparison.Ordinal)
        || html.Contains("care-", StringComparison.Ordinal)
        || ContraindicationIds.Any(id => html.Contains(id, StringComparison.Ordinal));

    private static ImmutableArray<AnsweredQuestion> FindQuestions(TextBlock[] blocks)
    {
        (int Index, TextBlock Block)[] headings = [.. blocks.Index().Where(block => block.Item is { Element: "h3", Block: "" })];
        return headings.Length >= FewestQuestions && headings.All(heading => heading.Block.Text.EndsWith('?'))
            ? [.. headings.Select(heading => new AnsweredQuestion(heading.Block.Text, Answer(blocks, heading.Index)))]
            : [];
    }

    private static string Answer(TextBlock[] blocks, int heading) => string.Join(' ', Section(blocks, heading).Select(block => block.Text));

    /// <summary>The list after the first paragraph, or else that paragraph.</summary>
    private static IEnumerable<string> First(TextBlock[] blocks, int heading)
    {
        TextBlock[] section = [.. Section(blocks, heading)];
        TextBlock[] items = [.. section.Skip(1).TakeWhile(block => block.Element == "li")];
        return (items.Length > 0 ? items : section.Take(1)).Select(block => block.Text);
    }

    private static IEnumerable<TextBlock> Section(TextBlock[] blocks, int heading) => blocks
        .Skip(heading + 1)
        .TakeWhile(block => !block.IsHeading)
        .Where(block => block.Element is "p" or "li");

    private static bool IsContraindication(TextBlock block) => block.IsHeading
        && ContraindicationIds.Any(id => block.Id.StartsWith(id, StringComparison.Ordinal));

    private static ImmutableArray<string> Items(TextBlock[] blocks, string[] names) =>
        [.. blocks.Where(block => block.Element == "li" && names.Contains(block.Block)).Select(block => block.Text)];
}
