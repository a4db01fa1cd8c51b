namespace MyBotoxLA.Content.Files;

/// <summary>Detects whether git is changing the working tree right now.</summary>
internal static class GitLock
{
    /// <summary>An older lock was left behind by a git process that crashed.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>True if the repository that the folder belongs to is locked.</summary>
    public static bool IsHeld(string? folder, DateTimeOffset now)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = new FileInfo(Path.Combine(folder, ".git", "index.lock"));
            if (file.Exists)
            {
                // The clock may have been set back since, so a lock of the future is old as well.
                return (now - file.LastWriteTimeUtc).Duration() < Longest;
            }
        }

        return false;
    }

    /// <summary>
    /// When git last locked or unlocked the repository that the folder belongs to: the lock is a file in the folder <c>.git</c>.
    /// </summary>
    public static DateTime LastChange(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var git = new DirectoryInfo(Path.Combine(folder, ".git"));
            if (git.Exists)
            {
                return git.LastWriteTimeUtc;
            }
        }

        return default;
    }
}
