using System.Text.RegularExpressions;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Cli;

/// <summary>What must not go public, though every page of it can be shown.</summary>
internal static partial class ReleaseRules
{
    private const string SiteFile = "site.yml";
    private const string Fence = "---";

    public static IEnumerable<Diagnostic> Check(ContentSnapshot snapshot, string folder)
    {
        if (snapshot.Clinic is { Sample: true })
        {
            yield return SampleDetails(folder);
        }

        // A draft is not shown to anybody, so it may wait for its review.
        foreach (var page in snapshot.Pages.Values.Where(page => page.FrontMatter is { Review: null, Draft: false }))
        {
            yield return NotReviewed(page);
        }
    }

    private static Diagnostic SampleDetails(string folder)
    {
        var found = new Diagnostic
        {
            Kind = ReleaseKinds.SampleDetails,
            File = SiteFile,
            Message = "The clinic's details are samples.",
            Hint = "Put in the clinic's real name, phone, address and hours, then write `sample: false`.",
        };

        // The snapshot knows the fact but not its line, and only this report needs it.
        var (number, line) = File.ReadLines(Path.Combine(folder, SiteFile)).Index().FirstOrDefault(line => SampleField().IsMatch(line.Item));
        return line is null ? found : found with { Line = number + 1, Column = SampleField().Match(line).Groups[1].Index + 1, Length = "true".Length, SourceLine = line };
    }

    private static Diagnostic NotReviewed(Page page) => new()
    {
        Kind = ReleaseKinds.NotReviewed,
        File = page.File.Name,
        Line = 1,
        Column = 1,
        Length = Fence.Length,
        SourceLine = Fence,
        Message = $"The page \"{page.FrontMatter.Title}\" is not medically reviewed.",
        Hint = "When a clinician has read the whole page, add a line `review: { by: …, on: … }`.",
    };

    [GeneratedRegex("^sample *: *(true)")]
    private static partial Regex SampleField();
}
