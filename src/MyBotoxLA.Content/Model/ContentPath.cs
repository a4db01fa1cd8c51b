namespace MyBotoxLA.Content.Model;

/// <summary>The rules by which a file's place in the content folder determines its URL path.</summary>
public static class ContentPath
{
    /// <summary>The file with the clinic's facts.</summary>
    public const string SiteFile = "site.yml";

    /// <summary>The file with the phrases that no text may say.</summary>
    public const string ClaimsFile = "claims.yml";

    /// <summary>The file with the checked figures.</summary>
    public const string FiguresFile = "figures.yml";

    /// <summary>The extension of page files.</summary>
    public const string PageExtension = ".md";

    private const string Index = "index";

    /// <summary>Asked of every file at every load, so the folders of all languages are known rather than put together.</summary>
    private static readonly string[] FragmentsPaths = [.. Language.All.Select(FragmentsPath)];

    private static readonly string[] SafetyPaths = [.. Language.All.Select(SafetyPath)];

    /// <summary>The folder of the fragments, in each language.</summary>
    private const string FragmentsFolder = "fragments";

    /// <summary>The folder of the boxed warnings, in each language.</summary>
    private const string SafetyFolder = "safety";

    /// <summary>True for the name of a Markdown file, in any letter case: a page or a fragment.</summary>
    public static bool IsMarkdown(ReadOnlySpan<char> name) => name.EndsWith(PageExtension, StringComparison.OrdinalIgnoreCase);

    /// <summary>True for the name of a Markdown file with an address of its own.</summary>
    public static bool IsPage(string name) => IsMarkdown(name) && !IsFragment(name);

    /// <summary>True for the name of a Markdown file that pages include, which has no address.</summary>
    public static bool IsFragment(string name) => StartsWithAny(name, FragmentsPaths) && IsMarkdown(name);

    /// <summary>The file of a fragment in a language.</summary>
    public static string Fragment(Language language, string name) => $"{FragmentsPath(language)}{name}{PageExtension}";

    /// <summary>What pages write to include a fragment: the name of its file without the folder and the extension.</summary>
    public static string FragmentName(string file) => file[FragmentsPath(Language.Of(file)).Length..^PageExtension.Length];

    /// <summary>
    /// The URL path of a Markdown file: <c>es/index.md</c> is <c>/es</c>, <c>about-botox.md</c> is <c>/about-botox</c>.
    /// The extension may be missing.
    /// </summary>
    public static string ToUrl(string file)
    {
        var name = IsPage(file) ? file[..^PageExtension.Length] : file;
        name = name == Index ? "" : name.EndsWith("/" + Index, StringComparison.Ordinal) ? name[..^(Index.Length + 1)] : name;
        return "/" + name;
    }

    /// <summary>The Markdown file for a URL path: the inverse of <see cref="ToUrl"/>.</summary>
    public static string ToFile(string url)
    {
        var isHome = url == Language.Of(url).HomePath;
        return $"{(isHome ? $"{url.TrimEnd('/')}/{Index}" : url)}{PageExtension}".TrimStart('/');
    }

    /// <summary>
    /// The closest text that a file name or a URL path can have: without capitals and accents, with hyphens for all other characters
    /// but slashes. A segment of which nothing is left is empty.
    /// </summary>
    public static string Simplify(string path) => PlainName.Of(path, word: "");

    /// <summary>
    /// The file that a link in another file names: relative to the content folder when it begins with a slash, otherwise to the
    /// other file's folder. Null when it is outside the content folder.
    /// </summary>
    public static string? Resolve(string file, string link)
    {
        var parts = new List<string>(link.StartsWith('/') ? [] : file.Split('/')[..^1]);
        foreach (var part in link.Split('/').Where(part => part.Length > 0 && part != "."))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                return null;
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>The URL path of a drug's boxed warning in a language.</summary>
    public static string BoxedWarning(Language language, string drug) => $"{SafetyPath(language)}{drug}";

    /// <summary>The URL path of the boxed warning that a page shows; null if it shows none.</summary>
    public static string? BoxedWarningOf(Page page) => page.FrontMatter.Drug is { } drug ? BoxedWarning(page.Language, drug) : null;

    /// <summary>
    /// True for a page about the website itself, which needs no medical review: the notices on privacy and accessibility, and their
    /// translations.
    /// </summary>
    public static bool IsAboutSite(Page page) =>
        (page.FrontMatter.Translates?.OriginalPath ?? page.Path) is "/privacy" or "/accessibility";

    /// <summary>True for the URL path of a boxed warning.</summary>
    public static bool IsBoxedWarning(string url) => StartsWithAny(url, SafetyPaths);

    private static bool StartsWithAny(string text, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string FragmentsPath(Language language) => $"{language.HomePath}/{FragmentsFolder}/".TrimStart('/');

    private static string SafetyPath(Language language) => $"{language.HomePath.TrimEnd('/')}/{SafetyFolder}/";
}
