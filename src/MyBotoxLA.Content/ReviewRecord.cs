using System.Collections.Immutable;
using System.Globalization;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Rules;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content;

/// <summary>Records in a page's file that a clinician or a translator has checked it, and leaves every other byte as it is.</summary>
public static class ReviewRecord
{
    /// <summary>Why a name cannot be that of a reviewer, as the end of a sentence; null if it can.</summary>
    public static string? FindProblem(string reviewer) => ReviewForm.FindProblem(reviewer);

    /// <summary>The file of a page with its review.</summary>
    /// <param name="snapshot">The content that was reviewed.</param>
    /// <param name="page">The page, from its current file.</param>
    /// <param name="by">The reviewer, with their title.</param>
    /// <param name="on">The day of the review.</param>
    /// <param name="next">The day by which the next review is due.</param>
    public static ImmutableArray<byte> Write(ContentSnapshot snapshot, Page page, string by, DateOnly on, DateOnly next) => FieldWriter.Set(
        page.File,
        "review",
        ("by", QuotedYaml.Of(by)),
        ("on", Day(on)),
        ("next", Day(next)),
        ("text", $"{snapshot.FingerprintOf(page)}"));

    /// <summary>Why a name cannot be that of a translator, as the end of a sentence; null if it can.</summary>
    public static string? FindProblemOfTranslator(string translator) => ReviewForm.FindProblemOfPerson(translator);

    /// <summary>The file of a translation, with the translator who compared it with its original.</summary>
    /// <param name="page">The page, from its current file.</param>
    /// <param name="original">Its original.</param>
    /// <param name="by">The translator.</param>
    public static ImmutableArray<byte> WriteTranslator(Page page, Page original, string by) => FieldWriter.Set(
        page.File,
        "translates",
        ("by", QuotedYaml.Of(by)),
        ("text", $"{SectionText.FingerprintOf(original)}"));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
