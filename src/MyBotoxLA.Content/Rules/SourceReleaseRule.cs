using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>Every source has an address, and the day on which somebody last read it.</summary>
internal static class SourceReleaseRule
{
    /// <summary>No source on the web is older.</summary>
    private const int FirstYear = 1990;

    /// <summary>One diagnostic for all sources of a page; null if there is nothing to say.</summary>
    public static Diagnostic? Check(Page page, PageSources sources)
    {
        string[] unread = [.. page.FrontMatter.Sources.Where(source => !WasRead(source)).Select(source => source.Id)];
        string[] unplaced = [.. page.FrontMatter.Sources.Where(source => source.Url is null).Select(source => source.Id)];
        string[] lacks =
        [
            .. unread.Length > 0 ? [$"the day on which somebody read {string.Join(", ", unread)}"] : Array.Empty<string>(),
            .. unplaced.Length > 0 ? [$"the address of {string.Join(", ", unplaced)}"] : Array.Empty<string>(),
        ];
        return lacks.Length == 0
            ? null
            : sources.AtField(
                page.File,
                "sources",
                DiagnosticKinds.IncompleteSource,
                $"The sources lack {string.Join(", and ", lacks)}.",
                "Open each source, compare the text with it, and write `read: …` with the day, and its `url`. "
                    + "The sources of a fragment are in its file.");
    }

    private static bool WasRead(Source source) => source.Read?.Year >= FirstYear;
}
