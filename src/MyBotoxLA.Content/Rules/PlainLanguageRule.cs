using System.Globalization;
using System.Runtime.CompilerServices;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>No page is harder to read than the limits of <c>site.yml</c>. Without limits, nothing is measured.</summary>
internal sealed class PlainLanguageRule : ISiteRule
{
    /// <summary>A page is measured once, not at every edit of another.</summary>
    private readonly ConditionalWeakTable<Page, TextMeasures> _measured = [];

    public IEnumerable<Diagnostic> Check(RuleContext context) => context.Clinic?.Limits is { } limits
        ? context.Current.SelectMany(page => Check(page, limits, context))
        : [];

    private IEnumerable<Diagnostic> Check(Page page, ReadingLimits limits, RuleContext context)
    {
        var measures = _measured.GetValue(page, PlainLanguage.Of);
        string[] passed =
        [
            .. Above("The page needs grade", measures.Grade, limits.Grade),
            .. Above("The page has the INFLESZ score", -measures.Inflesz, -limits.Inflesz),
            .. Above("Number of sentences over 25 words:", measures.LongSentences.Length, limits.LongSentences),
            .. Above("Number of paragraphs over 3 sentences:", measures.LongParagraphs.Length, limits.LongParagraphs),
        ];
        return passed.Select(text => context.Sources.AtField(
            page.File,
            "title",
            DiagnosticKinds.HardToRead,
            $"{text} is the limit in {ContentPath.SiteFile}.",
            "Write shorter sentences and everyday words."));
    }

    private static string[] Above(string text, double? measure, int? limit) => measure is not null && limit is not null && measure > limit
        ? [string.Create(CultureInfo.InvariantCulture, $"{text} {Math.Abs(measure.Value):0.#}; {Math.Abs(limit.Value)}")]
        : [];
}
