using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content.Rules;

/// <summary>What must not go public, though every page of it can be shown.</summary>
public static class ReleaseRules
{
    /// <summary>Everything wrong in a snapshot, by the stricter rules of a release: sample details, pages without a review and links to hidden pages are errors.</summary>
    public static IEnumerable<Diagnostic> Check(ContentSnapshot snapshot)
    {
        var found = snapshot.Diagnostics.Select(known => known.Kind == DiagnosticKinds.LinkToHidden ? known with { Kind = known.Kind with { Severity = Severity.Error } } : known).ToList();
        if (snapshot.Clinic is { Sample: true } && snapshot.Loaded.Clinic.Good is { } file && TextDecoder.Decode(file, [], found) is { } source)
        {
            YamlBlock.Read(source, 0, source.Text.Length)?.Report(DiagnosticKinds.SampleDetails, "sample", "The clinic's details are samples.", "Put in the clinic's real name, phone, address and hours, then write `sample: false`.");
        }

        // A draft is not shown to anybody, so it may wait for its review.
        foreach (var page in snapshot.Pages.Values.Where(page => page.FrontMatter.Review is null))
        {
            ReportUnreviewed(page, found);
        }

        return Order(found);
    }

    /// <summary>By file, line, column and code: the same list on every machine.</summary>
    internal static IEnumerable<Diagnostic> Order(IEnumerable<Diagnostic> found) => found
        .OrderBy(diagnostic => diagnostic.File, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Line)
        .ThenBy(diagnostic => diagnostic.Column)
        .ThenBy(diagnostic => diagnostic.Kind.Code, StringComparer.Ordinal);

    private static void ReportUnreviewed(Page page, List<Diagnostic> found) => PageReport.Add(
        page,
        DiagnosticKinds.NotReviewed,
        start: 0,
        length: 3,
        $"The page \"{page.FrontMatter.Title}\" is not medically reviewed.",
        "When a clinician has read the whole page, add a line `review: { by: …, on: … }`.",
        found);
}
