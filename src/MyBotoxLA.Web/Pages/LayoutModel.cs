using System.Collections.Immutable;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Pages;

/// <summary>Everything around a page's own text, in one language and from one snapshot.</summary>
internal sealed class LayoutModel(PageServices services, RenderContext context)
{
    private readonly ContentSnapshot _snapshot = context.Snapshot;

    public Language Language { get; } = Language.Of(context.Path);

    public string Origin => services.BaseUrl.Value;

    public Strings Strings => services.Strings[Language];

    public Clinic Clinic { get; } = context.Snapshot.Clinic
        ?? throw new InvalidOperationException("Without a clinic no page is rendered: see MaintenancePage.");

    public string Wordmark => services.Assets.Url("wordmark.svg");

    public string WelcomeArt => services.Assets.Url("welcome.svg");

    public string DisplayFont => services.Assets.Url("display.woff2");

    public string StyleSheet => services.Assets.StyleSheet;

    /// <summary>Shown on every page during a preview; null otherwise.</summary>
    public string? PreviewMark => services.Preview.Mark;

    /// <summary>Address of the script that refreshes an open page; null except in Development.</summary>
    public string? RefreshScript => services.RefreshScript;

    public string Home => Language.HomePath;

    public IEnumerable<Page> HeaderPages => context.Navigation.Header(Language);

    public IEnumerable<Page> FooterPages => context.Navigation.Footer(Language);

    public Page? Find(string path) => _snapshot.Pages.GetValueOrDefault(path);

    /// <summary>The page in every language that has it, the original first.</summary>
    public ImmutableArray<Page> Counterparts => Find(context.Path) is { } page ? _snapshot.Counterparts(page) : [];

    /// <summary>Each other language, its own name for itself, and the address of the same page in it, or else of its home page.</summary>
    public IEnumerable<(Language Language, string Name, string Path)> OtherLanguages => Language.All
        .Where(language => language != Language && Find(language.HomePath) is not null)
        .Select(language =>
            (
                language,
                services.Strings[language].LanguageName,
                Counterparts.FirstOrDefault(page => page.Language == language)?.Path ?? language.HomePath));

    /// <summary>The pages above one, from the home page down.</summary>
    public IEnumerable<Page> Ancestors(Page page) => page.Path.Split('/')
        .Select((_, count) => string.Join('/', page.Path.Split('/').Take(count)))
        .Select(above => above.Length == 0 ? "/" : above)
        .Where(above => above != page.Path && Language.Of(above) == page.Language)
        .Distinct()
        .Select(Find)
        .OfType<Page>();

    /// <summary>The boxed warning of the page's drug. The content rules ensure that there is one.</summary>
    public Page BoxedWarning(Page page) => _snapshot.BoxedWarnings[ContentPath.BoxedWarning(page.Language, page.FrontMatter.Drug ?? "")];

    /// <summary>The address of the text on when to call 911, on this page or else in this language; null if there is none.</summary>
    public string? EmergencyLink(Page? page) => page is { HasEmergencyCard: true }
        ? $"#{Page.EmergencyId}"
        : HeaderPages.FirstOrDefault(entry => entry.HasEmergencyCard) is { } other ? $"{other.Path}#{Page.EmergencyId}" : null;
}
