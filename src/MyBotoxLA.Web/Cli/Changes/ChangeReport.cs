using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Cli.Changes;

/// <summary>What a proposal changes for patients, in words.</summary>
internal sealed class ChangeReport(Proposal proposal, SiteChanges changes)
{
    private static readonly string[] NoLines = [];

    private readonly OutdatedPages _outdated = new(proposal.Shown, changes);

    public IEnumerable<ReportSection> Sections() =>
    [
        Summary(),
        .. changes.Shared.OrderByDescending(shared => shared.Pages.Length).GroupBy(shared => Where(shared.Pages)).Select(Shared),
        .. changes.Pages.Where(change => change.HasOwn).Select(OfPage),
        .. Optional("The clinic's details", Details()),
        .. Optional("Medical reviews", _outdated.Reviews()),
        .. Optional("Translations", _outdated.Translations()),
        Check(),
        .. Optional("Not shown to patients", Hidden()),
    ];

    private ReportSection Summary()
    {
        var seen = changes.Pages.Where(page => !page.IsDraft).ToArray();
        string[] counts =
        [
            .. Count(seen.Count(page => page is { Before: not null, After: not null }), "change", "changes"),
            .. Count(seen.Count(page => page.Before is null), "are new", "is new"),
            .. Count(seen.Count(page => page.After is null), "disappear", "disappears"),
        ];
        return new(
        [
            "# What this proposal changes for patients",
            "",
            counts.Length == 0
                ? $"Compared with {MarkdownText.Code(proposal.Base)}, patients will see no change."
                : $"Compared with {MarkdownText.Code(proposal.Base)}: {MarkdownText.List(counts)}.",
        ]);
    }

    private static IEnumerable<string> Count(int number, string many, string one) =>
        number == 0 ? [] : [number == 1 ? $"1 page {one}" : $"{number} pages {many}"];

    private ReportSection Shared(IGrouping<string, (TextChange Change, ImmutableArray<Page> Pages)> same)
    {
        var pages = same.First().Pages;
        return new(
            [
                $"## On {same.Key}",
                "",
                .. same.Key.EndsWith("pages", StringComparison.Ordinal)
                    ? new[] { MarkdownText.List(pages.Select(page => MarkdownText.Escape(page.FrontMatter.Title))) + ":", "" }
                    : NoLines,
                .. same.SelectMany(shared => Lines(shared.Change)),
            ],
            [.. changes.ToPicture().Where(change => !change.HasOwn && pages.Contains(change.Page))]);
    }

    /// <summary>Which pages have a change, as the end of a sentence.</summary>
    private string Where(ImmutableArray<Page> pages)
    {
        var languages = pages.Select(page => page.Language).Distinct().ToArray();
        var all = proposal.Shown.After.Snapshot.Pages.Values
            .Where(page => proposal.Shown.Before.Snapshot.Pages.ContainsKey(page.Path))
            .ToArray();
        return pages.Length == all.Length ? "every page"
            : languages is [var language] && pages.Length == all.Count(page => page.Language == language)
                ? $"every page in {NameOf(language)}"
            : pages.Length <= SiteChanges.Few ? MarkdownText.List(pages.Select(page => MarkdownText.Escape(page.FrontMatter.Title)))
            : $"{pages.Length} pages";
    }

    private static string NameOf(Language language) =>
        language == Language.English ? "English" : language == Language.Spanish ? "Spanish" : $"\"{language.Code}\"";

    private ReportSection OfPage(PageChange change) => new(
        [
            $"## {Kind(change)}{MarkdownText.Escape(change.Title)} ({MarkdownText.Code(change.Page.File.Name)})",
            "",
            .. About(change) is { } sentence ? [sentence, .. change.Texts.IsEmpty ? NoLines : [""]] : NoLines,
            .. change.Texts.SelectMany(Lines),
        ],
        change);

    private static string Kind(PageChange change) => change switch
    {
        { IsDraft: true, Before: null } => "New draft: ",
        { IsDraft: true } => "Draft: ",
        { Before: null } => "New page: ",
        { After: null } => "No longer shown: ",
        _ when change.Before.Path != change.After.Path => "Renamed: ",
        _ => "",
    };

    private string? About(PageChange change) => change switch
    {
        { IsDraft: true } => "Patients do not see a draft.",
        { Before: null, After: { } page } when proposal.Shown.Before.Snapshot.Unavailable.Contains(page.Path) =>
            "Until now the page could not be shown, because of errors in its file.",
        { Before: null, After: { } page } => $"Patients will find it at {MarkdownText.Code(page.Path)}.",
        { Before: { } page, After: null } => WhyNotShown(page),
        { Before: { } before, After: { } after } when before.Path != after.Path =>
            $"Its address is now {MarkdownText.Code(after.Path)}; {MarkdownText.Code(before.Path)} leads there.",
        { HasSameWords: true } => "The words are the same. Their order, links, bold or italic text, or drawings are different.",
        _ => null,
    };

    private string WhyNotShown(Page page)
    {
        var after = proposal.Shown.After.Snapshot;
        return proposal.Preview.After.Snapshot.Pages.ContainsKey(page.Path) ? "It becomes a draft."
            : after.Redirects.TryGetValue(page.Path, out var target) ? $"Its address leads to {MarkdownText.Code(target)}."
            : File.Exists(Path.Combine(proposal.Folder, page.File.Name)) ? "Its fields `publish` or `expires` hide it now."
            : $"Links and search results that lead to {MarkdownText.Code(page.Path)} will show that there is no such page.\n"
                + "To lead them to another page, add `redirect_from` there.";
    }

    private static IEnumerable<string> Lines(TextChange change)
    {
        switch (change)
        {
            case { Before: [], After: var added }:
                return [$"- New {MarkdownText.Escape(change.Place)}: {MarkdownText.New(Join(added))}"];
            case { Before: var gone, After: [] }:
                return [$"- Gone {MarkdownText.Escape(change.Place)}: {MarkdownText.Gone(Join(gone))}"];
            default:
                var (before, after) = MarkdownText.Compare(Join(change.Before), Join(change.After));
                return
                [
                    $"- Changed {MarkdownText.Escape(change.Place)}:",
                    $"  - before: {before}",
                    $"  - after: {after}",
                ];
        }
    }

    private static string Join(ImmutableArray<string> sentences) => string.Join(' ', sentences);

    /// <summary>The lines of <c>site.yml</c> that are different, without comments.</summary>
    private IEnumerable<string> Details()
    {
        var (before, after) = (LinesOf(proposal.BaseFolder), LinesOf(proposal.Folder));
        return SequenceDiff.Of(before, after).SelectMany(change =>
            before[change.Before].Select(line => $"- before: {MarkdownText.Code(line)}")
                .Concat(after[change.After].Select(line => $"- after: {MarkdownText.Code(line)}")));
    }

    private static string[] LinesOf(string folder) =>
    [
        .. File.ReadLines(Path.Combine(folder, ContentPath.SiteFile)).Select(line => line.Trim())
            .Where(line => line.Length > 0 && line[0] != '#'),
    ];

    private ReportSection Check()
    {
        // Not by line: what is above a message may have become longer.
        var known = proposal.DiagnosticsBefore.Select(KeyOf).ToList();
        var added = proposal.Diagnostics.Where(found => !known.Remove(KeyOf(found))).ToArray();
        using var text = new StringWriter { NewLine = "\n" };
        TextReport.Write(text, added, proposal.ShownFolder);
        return new(
        [
            "## What the check says",
            "",
            added.Length == 0 ? "Nothing new is wrong." : MarkdownText.Block(text.ToString()),
            .. (proposal.Diagnostics.Length - added.Length) switch
            {
                0 => NoLines,
                1 => ["", "1 message was there before; `check` shows it."],
                var others => ["", $"{others} messages were there before; `check` shows them."],
            },
        ]);

        static (string, string, string) KeyOf(Diagnostic found) => (found.Kind.Code, found.File, found.Message);
    }

    /// <summary>
    /// The changed files of pages that patients do not see, or not as proposed; if they see no change at all, every changed file.
    /// </summary>
    private IEnumerable<string> Hidden()
    {
        var named = changes.Pages.SelectMany(change => new[] { change.Before?.File.Name, change.After?.File.Name }).ToHashSet();
        var isVisible = changes.Pages.Any(change => !change.IsDraft);
        var after = proposal.Shown.After.Snapshot;
        foreach (var file in ChangedFiles.Between(proposal.BaseFolder, proposal.Folder))
        {
            var path = ContentPath.IsPage(file) ? ContentPath.ToUrl(file) : "";
            if (after.LastGood.Contains(path))
            {
                yield return $"- {MarkdownText.Code(file)} has errors, so patients will go on seeing the present text.";
            }
            else if (after.Unavailable.Contains(path))
            {
                yield return $"- {MarkdownText.Code(file)} has errors, so patients will not see the page.";
            }
            else if (!named.Contains(file) && (path.Length > 0 || !isVisible))
            {
                yield return $"- {MarkdownText.Code(file)}";
            }
        }
    }

    private static IEnumerable<ReportSection> Optional(string heading, IEnumerable<string> lines) =>
        lines.ToArray() is { Length: > 0 } all ? [new([$"## {heading}", "", .. all])] : [];
}
