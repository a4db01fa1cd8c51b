using MyBotoxLA.Content;
using MyBotoxLA.Web.Cli;

namespace MyBotoxLA.Web;

/// <summary>Finds the content folder and the state folder beside it.</summary>
internal static class ContentLocation
{
    public static ContentOptions Options(IConfiguration configuration)
    {
        var folder = Find(configuration);
        var beside = Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))) ?? "", "state");
        return new ContentOptions
        {
            Folder = folder,
            Site = SiteOwnAddresses.All,
            State = configuration["Content:State"] is { Length: > 0 } configured ? configured : beside,
            ShowDrafts = Preview.IsOn(configuration),
            AsOf = Preview.AsOf(configuration),
        };
    }

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
