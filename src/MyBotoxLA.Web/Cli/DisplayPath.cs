namespace MyBotoxLA.Web.Cli;

/// <summary>How a report names the content folder.</summary>
internal static class DisplayPath
{
    /// <summary>From where the reader stands, or the whole path where the folder is not below.</summary>
    public static string From(string folder, string place)
    {
        var relative = Path.GetRelativePath(place, folder);
        var isBelow = !Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
        return !isBelow ? folder : relative == "." ? "" : relative;
    }

    /// <summary>From the top of the git repository, as the hosts of repositories want it; outside of one, as <see cref="From"/>.</summary>
    public static string InRepository(string folder, string workingDirectory)
    {
        for (var above = new DirectoryInfo(folder); above is not null; above = above.Parent)
        {
            // In a linked work tree .git is a file.
            if (Path.Exists(Path.Combine(above.FullName, ".git")))
            {
                return From(folder, above.FullName);
            }
        }

        return From(folder, workingDirectory);
    }
}
