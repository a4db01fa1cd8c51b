using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Sharing;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Pages;

/// <summary>
/// Selects from a snapshot what each page is rendered from. Inputs that are equal to the previous ones are the same instance, so that
/// comparing the inputs of ten thousand pages takes milliseconds.
/// </summary>
internal sealed class SnapshotInputs
{
    /// <summary>Pages with a smaller <c>nav</c> are in the header, the others in the footer.</summary>
    private const int FirstInFooter = 10;

    private readonly PageServices _services;
    private readonly ContentSnapshot _snapshot;
    private readonly FrozenDictionary<Language, Frame> _frames;
    private readonly Dictionary<string, ImmutableArray<NamedLink>> _ancestorsByFolder = [];

    public SnapshotInputs(PageServices services, ContentSnapshot snapshot, SnapshotInputs? previous)
    {
        (_services, _snapshot) = (services, snapshot);
        var clinic = Reuse(
            snapshot.Clinic ?? throw new InvalidOperationException("Without a clinic no page is rendered: see MaintenancePage."),
            previous?.Frame(Language.Default).Clinic);
        _frames = Language.All.ToFrozenDictionary(
            language => language,
            language => CreateFrame(language, clinic, previous?.Frame(language)));
    }

    public Frame Frame(Language language) => _frames[language];

    /// <summary>The inputs of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="previous">Its inputs in the previous snapshot; null if there are none.</param>
    public PageInputs OfPage(Page page, PageInputs? previous)
    {
        var warning = BoxedWarning(page);
        return new PageInputs
        {
            Frame = Frame(page.Language),
            Status = StatusCodes.Status200OK,
            Article = page,
            Shown = _snapshot.ToShow(page),
            Review = _snapshot.ReviewOf(page),
            BoxedWarning = warning,
            Picture = Picture(page, warning, previous?.Picture),
            Ancestors = Reuse(Ancestors(page), previous?.Ancestors),
            Alternates = Reuse(Alternates(page), previous?.Alternates),
        };
    }

    public PageInputs OfStatusPage(Language language, int status) => new() { Frame = Frame(language), Status = status };

    /// <summary>The inputs of the page for an unknown address.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="similar">The pages that the visitor may have meant.</param>
    public PageInputs OfNotFoundPage(Language language, ImmutableArray<Page> similar) =>
        OfStatusPage(language, StatusCodes.Status404NotFound) with { Suggestions = [.. similar.Select(page => Link(page, language))] };

    private Frame CreateFrame(Language language, Clinic clinic, Frame? previous)
    {
        var assets = _services.Assets;
        Page[] menu =
        [
            .. _snapshot.Pages.Values
                .Where(page => page.FrontMatter.Nav is not null && (page.Language == language || IsMissingIn(language, page)))
                .OrderBy(page => page.FrontMatter.Nav).ThenBy(page => page.Path, StringComparer.Ordinal),
        ];
        Page[] header = [.. menu.Where(page => page.FrontMatter.Nav < FirstInFooter)];
        var others = Language.All.Where(other => other != language && _snapshot.Pages.ContainsKey(other.HomePath));
        var frame = new Frame
        {
            Language = language,
            Home = _snapshot.Pages.ContainsKey(language.HomePath) ? language.HomePath : Language.Default.HomePath,
            Origin = _services.BaseUrl.Value,
            Strings = _services.Strings[language],
            Clinic = clinic,
            Wordmark = assets.Url("wordmark.svg"),
            WelcomeArt = assets.Url("welcome.svg"),
            DisplayFont = assets.Url("display.woff2"),
            StyleSheet = assets.StyleSheet,
            SpeculationRules = assets.SpeculationRules,
            PreviewMark = _services.Preview.Mark,
            RefreshScript = _services.RefreshScript,
            HeaderPages = Reuse([.. header.Select(page => Link(page, language))], previous?.HeaderPages),
            FooterPages = Reuse([.. menu[header.Length..].Select(page => Link(page, language))], previous?.FooterPages),
            OtherLanguages = Reuse([.. others.Select(other => (other, _services.Strings[other].LanguageName))], previous?.OtherLanguages),
            EmergencyPath = header.Where(page => page.HasEmergencyCard).MinBy(page => page.Language != language)?.Path,
        };
        return frame == previous ? previous : frame;
    }

    /// <summary>True if a language has a home page but not this page, so that its menu links to the page in another language.</summary>
    private bool IsMissingIn(Language language, Page page) =>
        _snapshot.Pages.ContainsKey(language.HomePath)
        && page.Path != page.Language.HomePath
        && !_snapshot.Counterparts(page).Any(other => other.Language == language);

    /// <summary>A link for pages in a language; the text of a link to another language says which one.</summary>
    private NamedLink Link(Page page, Language language) => page.Language == language
        ? Link(page)
        : new(page.Path, $"{page.FrontMatter.Title} ({_services.Strings[page.Language].LanguageName})", page.Language.Code);

    private static NamedLink Link(Page page) => new(page.Path, page.FrontMatter.Title);

    private Page? BoxedWarning(Page page) =>
        _snapshot.BoxedWarnings.GetValueOrDefault(ContentPath.BoxedWarningOf(page) ?? "") is { } warning ? _snapshot.ToShow(warning) : null;

    private SharePicture? Picture(Page page, Page? boxedWarning, SharePicture? previous)
    {
        var frame = Frame(page.Language);
        return _services.DrawsPictures
            ? SharePicture.Of(
                page.Path,
                page.FrontMatter.Title,
                frame.Clinic.Name,
                boxedWarning is null ? null : frame.Strings.ReadBoxedWarning,
                previous)
            : null;
    }

    private ImmutableArray<Alternate> Alternates(Page page) =>
        _snapshot.Counterparts(page) is { IsEmpty: false } counterparts
            ? [.. counterparts.Select(counterpart => new Alternate(counterpart.Language, counterpart.Path))]
            : [];

    /// <summary>All pages of a folder have the same ancestors, so they are looked up once.</summary>
    private ImmutableArray<NamedLink> Ancestors(Page page)
    {
        if (page.Path == page.Language.HomePath)
        {
            return [];
        }

        var folder = page.Path[..page.Path.LastIndexOf('/')];
        if (!_ancestorsByFolder.TryGetValue(folder, out var ancestors))
        {
            ancestors = [.. FindAncestors(folder, page.Language)];
            _ancestorsByFolder.Add(folder, ancestors);
        }

        return ancestors;
    }

    private IEnumerable<NamedLink> FindAncestors(string folder, Language language)
    {
        var segments = folder.Split('/');
        for (var count = 1; count <= segments.Length; count++)
        {
            var path = count == 1 ? "/" : string.Join('/', segments.Take(count));
            if (Language.Of(path) == language && _snapshot.Pages.TryGetValue(path, out var page))
            {
                yield return path == language.HomePath ? new NamedLink(path, _services.Strings[language].Home) : Link(page);
            }
        }
    }

    /// <summary>The previous clinic if its file is the same, and if as many of its holidays and notices are still shown.</summary>
    private static Clinic Reuse(Clinic now, Clinic? previous) =>
        previous is not null
        && previous.File.Hash == now.File.Hash
        && previous.Holidays.SequenceEqual(now.Holidays)
        && previous.Notices.Select(Times).SequenceEqual(now.Notices.Select(Times))
            ? previous
            : now;

    private static (DateTime From, DateTime Until) Times(Notice notice) => (notice.From, notice.Until);

    private static ImmutableArray<T> Reuse<T>(ImmutableArray<T> now, ImmutableArray<T>? previous)
        where T : IEquatable<T> =>
        previous is { } before && now.AsSpan().SequenceEqual(before.AsSpan()) ? before : now;
}
