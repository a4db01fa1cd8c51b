namespace MyBotoxLA.Web.Cli;

/// <summary>How a report names the content folder.</summary>
internal static class DisplayPath
{
    /// <summary>Relative to a base folder, or the full path if the folder is not below it.</summary>
    public static string From(string folder, string baseFolder)
    {
        var relative = Path.GetRelativePath(baseFolder, folder);
        var isBelow = !Path.IsPathRooted(relative)
            && relative != ".."
            && !relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
        return !isBelow ? folder : relative == "." ? "" : relative;
    }

    /// <summary>Relative to the top of the git repository, as code hosts require; outside of one, as <see cref="From"/>.</summary>
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
