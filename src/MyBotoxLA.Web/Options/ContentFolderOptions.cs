using System.Globalization;

namespace MyBotoxLA.Web.Options;

/// <summary>Where the content and its state are, and how often to look for edits (section <c>Content</c>).</summary>
internal sealed record ContentFolderOptions
{
    public const string PathKey = "Content:Path";
    public const string StateKey = "Content:State";
    public const string PollSecondsKey = "Content:PollSeconds";

    private static readonly TimeSpan DefaultPollInterval = TimeSpan.FromSeconds(2);

    public string? Path { get; set; }

    public string? State { get; set; }

    public string? PollSeconds { get; set; }

    public string Folder => Path is { Length: > 0 } ? Path : DefaultFolder();

    /// <summary>The configured folder; by default, one next to the content.</summary>
    public string StateFolder => State is { Length: > 0 } ? State : System.IO.Path.Combine(ParentOf(Folder), "state");

    /// <summary>How often to look for edits if the system reports none.</summary>
    public TimeSpan PollInterval => ParseSeconds(PollSeconds) ?? DefaultPollInterval;

    /// <summary>Null if it is not a number of seconds between a hundredth and a day.</summary>
    public static TimeSpan? ParseSeconds(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
        && seconds is >= 0.01 and <= 86400
            ? TimeSpan.FromSeconds(seconds)
            : null;

    private static string ParentOf(string folder) =>
        System.IO.Path.GetDirectoryName(System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(folder))) ?? "";

    /// <summary>The copy next to a published app, or the folder of the repository that the app was built in.</summary>
    private static string DefaultFolder()
    {
        var published = System.IO.Path.Combine(AppContext.BaseDirectory, "content");
        if (Directory.Exists(published))
        {
            return published;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "MyBotoxLA.sln")))
            {
                return System.IO.Path.Combine(folder.FullName, "content");
            }
        }

        return published;
    }
}
