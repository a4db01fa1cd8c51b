using System.Collections.Immutable;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Pages;

/// <summary>Everything around a page's own text, in one language and from one snapshot.</summary>
internal sealed class Frame(SiteParts parts, ContentSnapshot snapshot, HttpRequest request, string path)
{
    /// <summary>Pages with a smaller <c>nav</c> stand in the header, the others in the footer.</summary>
    private const int FirstInFooter = 10;

    public string Language { get; } = ContentPath.Language(path);

    public string Origin { get; } = parts.BaseUrl.For(request);

    public Strings Strings => parts.Strings[Language];

    public Clinic Clinic { get; } = snapshot.Clinic ?? throw new InvalidOperationException("Without a clinic no page is rendered: see NoClinic.");

    public string Wordmark => parts.Assets.Url("wordmark.svg");

    public string DisplayFont => parts.Assets.Url("display.woff2");

    public string StyleSheet => parts.Assets.StyleSheet;

    /// <summary>Rules that let a browser fetch a page of this site before it is asked for: https://wicg.github.io/nav-speculation/speculation-rules.html.</summary>
    public string SpeculationRules => parts.Assets.Url("speculation-rules.json");

    /// <summary>What every page says while a preview is on; null otherwise.</summary>
    public string? PreviewMark => parts.Preview.Mark;

    /// <summary>Address of the script that refreshes an open page; null but in Development.</summary>
    public string? RefreshScript => parts.Tools.Script;

    public string Home => ContentPath.Home(Language);

    public IEnumerable<Page> HeaderPages => Navigation.Where(page => page.FrontMatter.Nav < FirstInFooter);

    public IEnumerable<Page> FooterPages => Navigation.Where(page => page.FrontMatter.Nav >= FirstInFooter);

    public Page? Find(string path) => snapshot.Pages.GetValueOrDefault(path);

    /// <summary>True where a file is there but too faulty to be shown.</summary>
    public bool IsUnavailable(string path) => snapshot.Unavailable.Contains(path);

    /// <summary>The page in every language that has it, the original first.</summary>
    public ImmutableArray<Page> Counterparts => Find(path) is { } page ? snapshot.Counterparts(page) : [];

    /// <summary>For each other language its code, its own name, and the same page in it, or else its home page.</summary>
    public IEnumerable<(string Language, string Name, string Path)> OtherLanguages => ContentPath.Languages
        .Where(language => language != Language && Find(ContentPath.Home(language)) is not null)
        .Select(language => (language, parts.Strings[language].LanguageName, Counterparts.FirstOrDefault(page => page.Language == language)?.Path ?? ContentPath.Home(language)));

    /// <summary>The pages above one, from the home page down.</summary>
    public IEnumerable<Page> Ancestors(Page page) => page.Path.Split('/')
        .Select((_, count) => string.Join('/', page.Path.Split('/').Take(count)))
        .Select(above => above.Length == 0 ? "/" : above)
        .Where(above => above != page.Path && ContentPath.Language(above) == page.Language)
        .Distinct()
        .Select(Find)
        .OfType<Page>();

    /// <summary>The boxed warning of the page's drug. The content rules see to it that there is one.</summary>
    public Page BoxedWarning(Page page) => snapshot.BoxedWarnings[ContentPath.BoxedWarning(page.Language, page.FrontMatter.Drug ?? "")];

    /// <summary>Where the page, or else the language, says when to call 911; null where nothing does.</summary>
    public string? EmergencyLink(Page? page) => page is { HasEmergencyCard: true }
        ? $"#{Page.EmergencyId}"
        : HeaderPages.FirstOrDefault(entry => entry.HasEmergencyCard) is { } other ? $"{other.Path}#{Page.EmergencyId}" : null;

    private ImmutableArray<Page> Navigation => field.IsDefault
        ? field = [.. snapshot.Pages.Values.Where(page => page.Language == Language && page.FrontMatter.Nav is not null).OrderBy(page => page.FrontMatter.Nav).ThenBy(page => page.Path, StringComparer.Ordinal)]
        : field;
}
