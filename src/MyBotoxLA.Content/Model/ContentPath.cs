namespace MyBotoxLA.Content.Model;

/// <summary>The rules by which a file's place in the content folder is its address.</summary>
public static class ContentPath
{
    /// <summary>The language of pages outside every language folder.</summary>
    public const string DefaultLanguage = "en";

    /// <summary>The folder of the boxed warnings, in each language.</summary>
    public const string SafetyFolder = "safety";

    /// <summary>The languages that have a folder of their own.</summary>
    private static readonly string[] LanguageFolders = ["es"];

    /// <summary>Every language of the site, the default one first.</summary>
    public static IEnumerable<string> Languages => [DefaultLanguage, .. LanguageFolders];

    /// <summary>The address of a Markdown file: <c>es/index.md</c> is <c>/es</c>, <c>about-botox.md</c> is <c>/about-botox</c>.</summary>
    public static string ToUrl(string file)
    {
        var name = file[..^".md".Length];
        name = name == "index" ? "" : name.EndsWith("/index", StringComparison.Ordinal) ? name[..^"/index".Length] : name;
        return "/" + name;
    }

    /// <summary>The language of an address or of a file: that of its first folder.</summary>
    public static string Language(string path)
    {
        var first = path.TrimStart('/').Split('/')[0];
        return LanguageFolders.Contains(first, StringComparer.Ordinal) ? first : DefaultLanguage;
    }

    /// <summary>The file that a link in another file means: from the content folder where it begins with a slash, else from the other's folder. Null where it leads out.</summary>
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

    /// <summary>The address of a language's home page.</summary>
    public static string Home(string language) => language == DefaultLanguage ? "/" : $"/{language}";

    /// <summary>The address of a drug's boxed warning in a language.</summary>
    public static string BoxedWarning(string language, string drug) =>
        $"{Home(language).TrimEnd('/')}/{SafetyFolder}/{drug}";

    /// <summary>True where the address is that of a boxed warning.</summary>
    public static bool IsBoxedWarning(string url) =>
        url.StartsWith($"{Home(Language(url)).TrimEnd('/')}/{SafetyFolder}/", StringComparison.Ordinal);
}
