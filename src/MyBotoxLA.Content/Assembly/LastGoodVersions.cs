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
        var states = InParallel.Select(
            parsed,
            page => page.CanBeShown ? State(page, page.Page, PageStatus.Current) : null,
            page => State(page, Find(page), PageStatus.LastGood),
            cancellationToken);
        var warnings = states.Where(state => state.IsBoxedWarning && state.Shown is not null).Select(state => state.Path).ToHashSet();
        return states.Any(NeedsWarning) ? [.. states.Select(state => NeedsWarning(state) ? ReplaceByLastGood(state) : state)] : states;

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

    /// <summary>
    /// The state of a page; the previous object if it is the same, so that what has changed is found without comparing pages.
    /// </summary>
    private PageState State(ParsedPage parsed, Page? version, PageStatus status)
    {
        status = version is null ? PageStatus.Unavailable : visibility.IsVisible(version) ? status : PageStatus.Hidden;
        return before.Pages.TryGetValue(parsed.File.Name, out var known)
            && ReferenceEquals(known.Parsed, parsed)
            && ReferenceEquals(known.Version, version)
            && known.Status == status
                ? known
                : new PageState(parsed, status, version);
    }

    /// <summary>
    /// The last good version of a page. If the current file says that the page is a draft or has expired, that still applies.
    /// </summary>
    private Page? Find(ParsedPage parsed)
    {
        var known = before.Pages.GetValueOrDefault(parsed.File.Name);
        var isAmended = known is { IsCurrent: false, Parsed.Page.FrontMatter: { Draft: true } or { Expires: not null } };
        var good = Refresh(known?.Version, isAmended) ?? ReadPage(parsed.File.Name);
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

    /// <summary>
    /// The same text with its fragments and images as they are now, so that a fault in a page keeps no old text of a fragment, and no
    /// address of an image that has been replaced; without the fields that <see cref="Find"/> took from a faulty file that is gone.
    /// </summary>
    private Page? Refresh(Page? good, bool isAmended = false) =>
        good is null || (!isAmended && HasSameInputs(good)) ? good
        : parser.Parse(good.File) is { CanBeShown: true, Page: { } page } ? page
        : good;

    private bool HasSameInputs(Page good) => ReferenceEquals(parser.Images, before.Images)
        && parser.HasCurrentFragments(good)
        && (before.HasSameData || good.Drawn.IsEmpty);

    private Page? ReadPage(string name) => folder.Read(name) is { } file ? parser.ParseStored(file) : null;

    private Clinic? ReadClinic() => folder.Read(ContentPath.SiteFile) is { } file ? ClinicParser.Parse(file).Clinic : null;
}
