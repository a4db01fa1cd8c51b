using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>Locations in the repository.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>A day on which every date in the repository is valid.</summary>
    public static DateTimeOffset Today { get; } = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The real content, which staff may change at any time. Tests of it name no page, no sentence, and no detail.</summary>
    public static string Content => Path.Combine(Root, "content");

    /// <summary>A copy of the content as it once was: tests may name its pages, sentences, and details.</summary>
    public static string SampleContent => Path.Combine(Root, "tests", "MyBotoxLA.Web.Tests", "SampleSite", "content");

    /// <summary>The addresses of the real content, from its file names only.</summary>
    public static TheoryData<string> Urls => UrlsIn(Content);

    /// <summary>The addresses of <see cref="SampleContent"/>.</summary>
    public static TheoryData<string> SampleUrls => UrlsIn(SampleContent);

    private static TheoryData<string> UrlsIn(string content) => [.. Directory.EnumerateFiles(content, "*.md", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(content, file))
        .Where(MyBotoxLA.Content.Model.ContentPath.IsPage)
        .Select(MyBotoxLA.Content.Model.ContentPath.ToUrl)
        .Order(StringComparer.Ordinal)];

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "MyBotoxLA.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("MyBotoxLA.sln is not above the tests.");
        }

        return folder;
    }
}
