using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Assembly;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Rules;

namespace MyBotoxLA.Content;

/// <summary>All content at one point in time. Immutable: a request sees one snapshot, never two.</summary>
public sealed record ContentSnapshot
{
    /// <summary>
    /// 32 hexadecimal digits of the SHA-256 over the name and bytes of every file, and over what depends on the time. Equal input
    /// gives equal versions on every machine.
    /// </summary>
    public required string Version { get; init; }

    /// <summary>The clinic's facts; null if <c>site.yml</c> was never valid.</summary>
    public required Clinic? Clinic { get; init; }

    /// <summary>The pages that are shown, by <see cref="Page.Path"/>.</summary>
    public required FrozenDictionary<string, Page> Pages { get; init; }

    /// <summary>The boxed warnings that pages show, by URL path.</summary>
    public required FrozenDictionary<string, Page> BoxedWarnings { get; init; }

    /// <summary>URL paths, also earlier ones, of pages that are drafts, not yet published, or expired.</summary>
    internal FrozenSet<string> Hidden { get; init; } = FrozenSet<string>.Empty;

    /// <summary>URL paths of shown pages whose next review is overdue.</summary>
    internal FrozenSet<string> OverdueReviews { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Old URL paths, and the path of the page that each redirects to.</summary>
    public required FrozenDictionary<string, string> Redirects { get; init; }

    /// <summary>The images that pages show or link to, by <see cref="ContentImage.Url"/>.</summary>
    public required FrozenDictionary<string, ContentImage> Images { get; init; }

    /// <summary>URL paths of files that cannot be shown and never could be.</summary>
    public required FrozenSet<string> Unavailable { get; init; }

    /// <summary>URL paths of pages that show their last good version, because their file cannot be shown.</summary>
    public required FrozenSet<string> LastGood { get; init; }

    /// <summary>Every problem, by file, line, and column.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Number of Markdown files with a valid URL path, shown or not.</summary>
    public required int Count { get; init; }

    /// <summary>The next time a page appears or disappears, or a date passes, without an edit; null if there is none.</summary>
    public required DateTimeOffset? NextChange { get; init; }

    /// <summary>True if <c>site.yml</c> has an error, so that the clinic's last good version is shown, if there is one.</summary>
    internal bool IsClinicLastGood { get; init; }

    /// <summary>True if a fragment that pages include is shown in its last good version, or not at all.</summary>
    internal bool IsFragmentLastGood { get; init; }

    /// <summary>True if <c>figures.yml</c> has an error, so that pages show the figures of its last good version.</summary>
    internal bool IsFigureLastGood { get; init; }

    /// <summary>Which pages are translations of each other.</summary>
    internal Lazy<TranslationMap> Translations { get; init; } = new(() => new TranslationMap(FrozenDictionary<string, Page>.Empty));

    /// <summary>Created when somebody first asks for an unknown address.</summary>
    internal Lazy<SimilarPages> Similar { get; init; } =
        new(() => new SimilarPages([], new TranslationMap(FrozenDictionary<string, Page>.Empty)));

    /// <summary>True if the folder contains a <c>site.yml</c> and pages, valid or not: without them there is nothing to serve.</summary>
    public bool CanStart =>
        !LacksContent && !Diagnostics.Any(found => found.Kind == DiagnosticKinds.ClosedFolder && found.File.Length == 0 && Count == 0);

    /// <summary>True if anything is shown in its last good version, or cannot be read.</summary>
    public bool IsDegraded =>
        LastGood.Count > 0
        || Unavailable.Count > 0
        || LacksContent
        || IsClinicLastGood
        || IsFragmentLastGood
        || IsFigureLastGood
        || Diagnostics.Any(found => found.Kind == DiagnosticKinds.ClosedFolder || found.Kind == DiagnosticKinds.UnreadableFile);

    private bool LacksContent => Diagnostics.Any(found =>
        found.Kind == DiagnosticKinds.NoFolder || found.Kind == DiagnosticKinds.NoSiteFile || found.Kind == DiagnosticKinds.NoPages);

    /// <summary>The page and its translations, the original first; empty if it exists in only one language.</summary>
    public ImmutableArray<Page> Counterparts(Page page) => Translations.Value.Counterparts(page);

    /// <summary>
    /// At most <paramref name="count"/> pages that a visitor with an unknown address may have meant, the most similar first; empty if
    /// none is similar.
    /// </summary>
    public ImmutableArray<Page> FindSimilar(string path, int count) => Similar.Value.Find(path, count);

    /// <summary>What the page tells patients about its medical review.</summary>
    public ReviewState ReviewOf(Page page) => new(StatusOf(page), OverdueReviews.Contains(page.Path));

    /// <summary>
    /// The page's body, as in <see cref="ToShow(Page)"/>, in Markdown for readers outside the site: its lines, and the slots that the site
    /// fills.
    /// </summary>
    public IEnumerable<MarkdownPart> ToMarkdown(Page page)
    {
        var original = FindNewerOriginal(page);
        return ToMarkdown(page, original, HiddenTargets(page, original));
    }

    /// <summary><see cref="ToMarkdown(Page)"/> from inputs that were looked up before.</summary>
    /// <param name="page">The page.</param>
    /// <param name="newerOriginal">The result of <see cref="FindNewerOriginal"/>.</param>
    /// <param name="hiddenTargets">The result of <see cref="HiddenTargets"/>.</param>
    public static IEnumerable<MarkdownPart> ToMarkdown(Page page, Page? newerOriginal, string hiddenTargets) =>
        newerOriginal is not null && SectionChanges.Find(page, newerOriginal) is { } changes
            ? PageMarkdown.Of(page, newerOriginal, new SectionPlan(page, newerOriginal, changes), hiddenTargets)
            : PageMarkdown.Of(page, hiddenTargets);

    /// <summary>
    /// Every problem under the stricter rules of a release: sample or missing details, and pages without a review, are errors.
    /// </summary>
    public IEnumerable<Diagnostic> CheckRelease() => ReleaseRules.Check(Diagnostics, Clinic, Pages.Values);

    private ReviewStatus StatusOf(Page page) => page.FrontMatter.Review switch
    {
        _ when ContentPath.IsAboutSite(page) => ReviewStatus.NotNeeded,
        null => ReviewStatus.Never,
        { Text: null } => ReviewStatus.Unchanged,
        { Text: { } text } => Fingerprint.TryParse(text, out var reviewed) && reviewed.Whole == FingerprintOf(page).Whole
            ? ReviewStatus.Unchanged
            : ReviewStatus.Changed,
    };

    /// <summary>The fingerprint of the current text that a medical review of the page covers.</summary>
    internal Fingerprint FingerprintOf(Page page) =>
        ReviewedText.FingerprintOf(page, BoxedWarnings.GetValueOrDefault(ContentPath.BoxedWarningOf(page) ?? ""));

    /// <summary>Whether the page is up to date with its original.</summary>
    public TranslationState TranslationOf(Page page) =>
        page.FrontMatter.Translates is not { } translates ? new TranslationState(TranslationStatus.Original, [])
        : !Fingerprint.TryParse(translates.Text ?? "", out _) || !Pages.TryGetValue(translates.OriginalPath, out var original)
            ? new TranslationState(TranslationStatus.NotChecked, [])
        : SectionChanges.Find(page, original) is { } changes
            ? new TranslationState(TranslationStatus.Behind, [.. changes.NamesOf(page, original)])
        : new TranslationState(TranslationStatus.Current, []);

    /// <summary>
    /// The page as patients see it. If it is a translation that is behind its original, the sections that matter for safety are replaced
    /// by those of the original, and other outdated sections have a note. Links to hidden pages are only text.
    /// </summary>
    public Page ToShow(Page page)
    {
        var original = FindNewerOriginal(page);
        return HiddenLinks.RemoveFrom(ToShow(page, original), HiddenTargets(page, original));
    }

    /// <summary>A page with the sections that it shows of a newer original, if there is one.</summary>
    public static Page ToShow(Page page, Page? newerOriginal) => newerOriginal is null ? page : TranslatedBody.Of(page, newerOriginal);

    /// <summary>The URL paths, one per line, of the hidden pages that a page and its newer original, if there is one, link to.</summary>
    public string HiddenTargets(Page page, Page? newerOriginal) => Hidden.Count == 0
        ? ""
        : string.Join(
            '\n',
            page.Targets.Concat(newerOriginal?.Targets ?? []).Where(Hidden.Contains).Distinct().Order(StringComparer.Ordinal));

    /// <summary>The original of a translation that is behind it; null for any other page.</summary>
    public Page? FindNewerOriginal(Page page) =>
        page.FrontMatter.Translates is { } translates
        && Pages.TryGetValue(translates.OriginalPath, out var original)
        && SectionChanges.Find(page, original) is not null
            ? original
            : null;

    /// <summary>The state of every page that is shown, by file.</summary>
    public IEnumerable<PageReport> Report()
    {
        var found = Diagnostics.ToLookup(diagnostic => diagnostic.File);
        return Pages.Values.OrderBy(page => page.File.Name, StringComparer.Ordinal).Select(page => new PageReport(
            page,
            ReviewOf(page),
            TranslationOf(page),
            PlainLanguage.Of(page),
            found[page.File.Name].Count(diagnostic => diagnostic.Kind.Severity == Severity.Error),
            found[page.File.Name].Count(diagnostic => diagnostic.Kind.Severity == Severity.Warning)));
    }
}
