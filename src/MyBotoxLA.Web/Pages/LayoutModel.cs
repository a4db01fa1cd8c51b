using System.Collections.Immutable;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Pages;

/// <summary>Everything around a page's own text, in one language and from one snapshot.</summary>
internal sealed class LayoutModel(PageServices parts, RenderContext rendering)
{
    private readonly ContentSnapshot _snapshot = rendering.Snapshot;

    public Language Language { get; } = Language.Of(rendering.Path);

    public string Origin => parts.BaseUrl.Value;

    public Strings Strings => parts.Strings[Language];

    public Clinic Clinic { get; } = rendering.Snapshot.Clinic
        ?? throw new InvalidOperationException("Without a clinic no page is rendered: see MaintenancePage.");

    public string Wordmark => parts.Assets.Url("wordmark.svg");

    public string DisplayFont => parts.Assets.Url("display.woff2");

    public string StyleSheet => parts.Assets.StyleSheet;

    /// <summary>What every page says while a preview is on; null otherwise.</summary>
    public string? PreviewMark => parts.Preview.Mark;

    /// <summary>Address of the script that refreshes an open page; null but in Development.</summary>
    public string? RefreshScript => parts.RefreshScript;

    public string Home => Language.HomePath;

    public IEnumerable<Page> HeaderPages => rendering.Navigation.Header(Language);

    public IEnumerable<Page> FooterPages => rendering.Navigation.Footer(Language);

    public Page? Find(string path) => _snapshot.Pages.GetValueOrDefault(path);

    /// <summary>The page in every language that has it, the original first.</summary>
    public ImmutableArray<Page> Counterparts => Find(rendering.Path) is { } page ? _snapshot.Counterparts(page) : [];

    /// <summary>For each other language its code, its own name, and the same page in it, or else its home page.</summary>
    public IEnumerable<(Language Language, string Name, string Path)> OtherLanguages => Language.All
        .Where(language => language != Language && Find(language.HomePath) is not null)
        .Select(language =>
            (
                language,
                parts.Strings[language].LanguageName,
                Counterparts.FirstOrDefault(page => page.Language == language)?.Path ?? language.HomePath));

    /// <summary>The pages above one, from the home page down.</summary>
    public IEnumerable<Page> Ancestors(Page page) => page.Path.Split('/')
        .Select((_, count) => string.Join('/', page.Path.Split('/').Take(count)))
        .Select(above => above.Length == 0 ? "/" : above)
        .Where(above => above != page.Path && Language.Of(above) == page.Language)
        .Distinct()
        .Select(Find)
        .OfType<Page>();

    /// <summary>The boxed warning of the page's drug. The content rules see to it that there is one.</summary>
    public Page BoxedWarning(Page page) => _snapshot.BoxedWarnings[ContentPath.BoxedWarning(page.Language, page.FrontMatter.Drug ?? "")];

    /// <summary>Where the page, or else the language, says when to call 911; null where nothing does.</summary>
    public string? EmergencyLink(Page? page) => page is { HasEmergencyCard: true }
        ? $"#{Page.EmergencyId}"
        : HeaderPages.FirstOrDefault(entry => entry.HasEmergencyCard) is { } other ? $"{other.Path}#{Page.EmergencyId}" : null;
}
