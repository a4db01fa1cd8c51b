using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>Locations in the repository.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>A day on which every date in the repository is valid.</summary>
    public static DateTimeOffset Today { get; } = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    public static string Content => Path.Combine(Root, "content");

    /// <summary>The addresses of the real content, from its file names only.</summary>
    public static TheoryData<string> Urls => [.. Directory.EnumerateFiles(Content, "*.md", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Content, file))
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
