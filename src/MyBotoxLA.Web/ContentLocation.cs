namespace MyBotoxLA.Web;

/// <summary>Finds the content folder.</summary>
internal static class ContentLocation
{
    /// <summary>The configured folder; else the copy beside a published app; else that of the repository the app was built in.</summary>
    public static string Find(IConfiguration configuration)
    {
        if (configuration["Content:Path"] is { Length: > 0 } configured)
        {
            return configured;
        }

        var published = Path.Combine(AppContext.BaseDirectory, "content");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null && !Directory.Exists(published); folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MyBotoxLA.sln")))
            {
                return Path.Combine(folder.FullName, "content");
            }
        }

        return published;
    }
}
