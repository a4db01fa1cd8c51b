using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// A medical review is about the text that the page has now, took place, and is not due. The results for a page are reused as long as
/// the page, its boxed warning, and the day are the same.
/// </summary>
internal sealed class ReviewRule : ISiteRule
{
    private const int DaysBeforeDue = 30;
    private const int MostSentences = 4;
    private const int LongestExcerpt = 70;

    private readonly ConditionalWeakTable<Page, Result> _results = [];

    public IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var today = ClinicTime.DayOf(context.Now);
        var warnings = context.BoxedWarnings.ToLookup(warning => warning.Path);
        Page[] reviewed = [.. context.Checked.Where(page => page.FrontMatter.Review is not null)];

        // The fingerprints take most of the time, and each is about one page.
        reviewed.AsParallel().Where(page => page.FrontMatter.Review?.Text is not null)
            .ForAll(page => ReviewedText.FingerprintOf(page, WarningOf(page)));
        return reviewed.SelectMany(page => Check(page, WarningOf(page), today, context.Sources));

        Page? WarningOf(Page page) => warnings[ContentPath.BoxedWarningOf(page) ?? ""].FirstOrDefault();
    }

    private ImmutableArray<Diagnostic> Check(Page page, Page? warning, DateOnly today, PageSources sources)
    {
        if (!_results.TryGetValue(page, out var known) || !ReferenceEquals(known.Warning, warning) || known.Today != today)
        {
            _results.AddOrUpdate(page, known = new Result(warning, today, [.. Find(page, warning, today, sources)]));
        }

        return known.Found;
    }

    private static IEnumerable<Diagnostic> Find(Page page, Page? warning, DateOnly today, PageSources sources)
    {
        if (page.FrontMatter.Review is not { } review)
        {
            yield break;
        }

        if (review.On > today)
        {
            yield return sources.AtInnerField(
                page.File,
                "review",
                "on",
                DiagnosticKinds.ReviewInFuture,
                $"The review is dated {review.On:yyyy-MM-dd}, which is in the future.",
                "Write the day on which the clinician reviewed the page. The day of the next review belongs in `next`.");
        }

        if (review.Next is { } next && next > review.On && next <= today.AddDays(DaysBeforeDue))
        {
            yield return Due(page, next, next < today, sources);
        }

        if (review.Text is { } text && Fingerprint.TryParse(text, out var reviewed))
        {
            var now = ReviewedText.FingerprintOf(page, warning);
            if (now.Whole != reviewed.Whole)
            {
                yield return Changed(page, warning, reviewed, now, sources);
            }
        }
    }

    private static Diagnostic Due(Page page, DateOnly next, bool isOverdue, PageSources sources) => sources.AtInnerField(
        page.File,
        "review",
        "next",
        isOverdue ? DiagnosticKinds.ReviewOverdue : DiagnosticKinds.ReviewDueSoon,
        isOverdue
            ? $"The next review was due by {next:yyyy-MM-dd}, and the page says so."
            : $"The next review is due by {next:yyyy-MM-dd}.",
        $"Have a clinician review the page, and record it: {ReviewForm.Command(page)}.");

    private static Diagnostic Changed(Page page, Page? warning, Fingerprint reviewed, Fingerprint now, PageSources sources)
    {
        var (different, gone) = reviewed.Compare(now);
        var sentences = ReviewedText.SentencesOf(page, warning);
        var quoted = different.Take(MostSentences).Select(index => Quote(sentences[index]));
        var more = different.Length > MostSentences ? $" And {different.Length - MostSentences} more." : "";
        var removed = gone switch
        {
            0 => "",
            1 => " 1 sentence of the reviewed text is gone.",
            _ => $" {gone} sentences of the reviewed text are gone.",
        };
        var changes = different.IsEmpty && gone == 0
            ? " The same sentences are in another order."
            : $"{(different.IsEmpty ? "" : " New or different: ")}{string.Join(" ", quoted)}{more}{removed}";

        // Not at the fingerprint, which can be longer than a screen is wide.
        return sources.AtInnerField(
            page.File,
            "review",
            "on",
            DiagnosticKinds.ReviewChanged,
            $"The text has changed since its medical review, and the page says so.{changes}",
            $"Have a clinician review these sentences, and record it: {ReviewForm.Command(page)}.");
    }

    private static string Quote((string Text, bool IsInWarning) sentence) =>
        $"\"{Shorten(sentence.Text)}\"{(sentence.IsInWarning ? " (boxed warning)" : "")}";

    /// <summary>The sentence, or its first words.</summary>
    private static string Shorten(string sentence)
    {
        if (sentence.Length <= LongestExcerpt)
        {
            return sentence;
        }

        var space = sentence.LastIndexOf(' ', LongestExcerpt);
        return $"{sentence.AsSpan(0, space > 0 ? space : LongestExcerpt)}…";
    }

    private sealed record Result(Page? Warning, DateOnly Today, ImmutableArray<Diagnostic> Found);
}
