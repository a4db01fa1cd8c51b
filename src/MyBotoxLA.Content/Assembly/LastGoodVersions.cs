using System.Collections.Immutable;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>
/// Decides which version of each file is shown: the current file, or its last good version from the previous load or from the state
/// folder. This is the only place that decides it, except for fragments: see <see cref="LastGoodFragments"/>.
/// </summary>
internal sealed class LastGoodVersions(LoadState before, LastGoodFolder folder, PageParser parser, Visibility visibility)
{
    /// <summary>The clinic; a file with errors keeps its last good version.</summary>
    public ClinicState SelectClinic(FileState? file)
    {
        var parsed = file switch
        {
            null => ClinicState.Missing,
            { IsReadable: false } => ClinicState.Missing with { Diagnostics = [UnreadableFile.At(file.File.Name)] },
            _ => ClinicParser.Parse(file.File),
        };
        return parsed.Clinic is not null ? parsed : parsed with { Clinic = before.Clinic.Clinic ?? ReadClinic() };
    }

    /// <summary>
    /// The pages. A file that cannot be shown keeps its last good version, and so does a page that names a drug without a boxed warning.
    /// </summary>
    public ImmutableArray<PageState> SelectPages(ImmutableArray<ParsedPage> parsed, CancellationToken cancellationToken)
    {
        var states = InParallel.Select(parsed, Select, cancellationToken);
        var warnings = states.Select(state => state.Shown?.Path).OfType<string>().Where(ContentPath.IsBoxedWarning).ToHashSet();
        return [.. states.Select(state => NeedsWarning(state) ? ReplaceByLastGood(state) : state)];

        bool NeedsWarning(PageState state) => state.Status == PageStatus.Current && state.Version is { } page && !HasWarning(page);

        PageState ReplaceByLastGood(PageState state) =>
            Find(state.Parsed) is { } good && HasWarning(good) ? State(state.Parsed, good, PageStatus.LastGood) : state;

        bool HasWarning(Page page) =>
            page.FrontMatter.Drug is not { } drug
            || (
                ContentPath.BoxedWarning(page.Language, drug) is var path
                    && (warnings.Contains(path) || FindBoxedWarning(path) is not null));
    }

    /// <summary>The last good version of a boxed warning, which pages may need although its file is gone or hidden.</summary>
    public Page? FindBoxedWarning(string path) =>
        Refresh(before.BoxedWarnings.GetValueOrDefault(path)) ?? ReadPage(ContentPath.ToFile(path));

    private PageState Select(ParsedPage parsed) =>
        parsed.CanBeShown ? State(parsed, parsed.Page, PageStatus.Current) : State(parsed, Find(parsed), PageStatus.LastGood);

    private PageState State(ParsedPage parsed, Page? version, PageStatus status) => new(
        parsed,
        version is null ? PageStatus.Unavailable : visibility.IsVisible(version) ? status : PageStatus.Hidden,
        version);

    /// <summary>
    /// The last good version of a page. If the current file says that the page is a draft or has expired, that still applies.
    /// </summary>
    private Page? Find(ParsedPage parsed)
    {
        var good = Refresh(before.Pages.GetValueOrDefault(parsed.File.Name)?.Version) ?? ReadPage(parsed.File.Name);
        if (good is null || parsed.Page is not { FrontMatter: var stated })
        {
            return good;
        }

        var draft = stated.Draft || good.FrontMatter.Draft;
        var expires = stated.Expires ?? good.FrontMatter.Expires;
        return draft == good.FrontMatter.Draft && expires == good.FrontMatter.Expires
            ? good
            : good with { FrontMatter = good.FrontMatter with { Draft = draft, Expires = expires } };
    }

    /// <summary>The same text with its fragments as they are now, so that a fault in a page keeps no old text of a fragment.</summary>
    private Page? Refresh(Page? good) =>
        good is null || parser.HasCurrentFragments(good) ? good
        : parser.Parse(good.File) is { CanBeShown: true, Page: { } page } ? page
        : good;

    private Page? ReadPage(string name) =>
        folder.Read(name) is { } file && parser.Parse(file) is { CanBeShown: true, Page: var page } ? page : null;

    private Clinic? ReadClinic() => folder.Read(ContentPath.SiteFile) is { } file ? ClinicParser.Parse(file).Clinic : null;
}
