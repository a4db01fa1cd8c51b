using System.Globalization;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Status;

/// <summary>The state of every page and language, in words, for those who answer for the pages.</summary>
internal static class StatusTable
{
    public static readonly string[] Columns =
    [
        "Page", "Language", "Reviewed by", "Review", "Next review", "Translation", "Reading", "To simplify", "Sources", "Errors",
        "Warnings",
    ];

    /// <summary>A cell for each of <see cref="Columns"/>, for each page.</summary>
    public static IEnumerable<string[]> Rows(ContentSnapshot snapshot) => snapshot.Report().Select(report => new[]
    {
        report.Page.File.Name,
        report.Page.Language.Code,
        report.Page.FrontMatter.Review?.By ?? "",
        Review(report.Review),
        report.Page.FrontMatter.Review?.Next?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        Translation(report.Translation),
        Reading(report.Text),
        ToSimplify(report.Text),
        Count(report.Page.FrontMatter.Sources.Length),
        Count(report.Errors),
        Count(report.Warnings),
    });

    private static string Review(ReviewState state) => state.Status switch
    {
        ReviewStatus.NotNeeded => "not needed",
        ReviewStatus.Never => "never reviewed",
        ReviewStatus.Changed => state.IsOverdue ? "changed since, overdue" : "changed since",
        _ => state.IsOverdue ? "overdue" : "reviewed",
    };

    private static string Translation(TranslationState state) => state.Status switch
    {
        TranslationStatus.Original => "",
        TranslationStatus.NotChecked => "not checked",
        TranslationStatus.Current => "current",
        _ => state.Behind.Length == 1 ? "1 section behind" : $"{Count(state.Behind.Length)} sections behind",
    };

    private static string Reading(TextMeasures text) => text switch
    {
        { Grade: { } grade } => string.Create(CultureInfo.InvariantCulture, $"grade {grade:0.0}"),
        { Inflesz: { } score } => string.Create(CultureInfo.InvariantCulture, $"INFLESZ {score:0.0}"),
        _ => "",
    };

    private static string ToSimplify(TextMeasures text)
    {
        (int Number, string One, string More)[] counts =
        [
            (text.LongSentences.Length, "long sentence", "long sentences"),
            (text.LongParagraphs.Length, "long paragraph", "long paragraphs"),
            (text.Percentages.Length, "percentage", "percentages"),
        ];
        return string.Join(
            ", ",
            [
                .. counts.Where(each => each.Number > 0)
                    .Select(each => $"{Count(each.Number)} {(each.Number == 1 ? each.One : each.More)}"),
                .. text.Jargon.Distinct(StringComparer.OrdinalIgnoreCase).Select(term => $"\"{term}\""),
            ]);
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
