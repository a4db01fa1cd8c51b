namespace MyBotoxLA.Content.Files;

/// <summary>
/// Resolves symbolic links in every part of a path. .NET resolves only the last part, not the links in the folders above it.
/// </summary>
internal static class RealPath
{
    /// <summary>The limit that Linux uses to detect cycles.</summary>
    private const int MaxLinks = 40;

    /// <summary>The path without links, or null if it does not exist or its links cannot be followed.</summary>
    public static string? Find(string path)
    {
        try
        {
            return Path.Exists(path) ? Resolve(Path.GetFullPath(path)) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Resolve(string path)
    {
        var real = Path.GetPathRoot(path) ?? "/";
        var remaining = new Stack<string>(PartsReversed(path));
        for (var links = 0; remaining.TryPop(out var part);)
        {
            var next = part switch { "." => real, ".." => Path.GetDirectoryName(real) ?? real, _ => Path.Combine(real, part) };
            if (part is "." or ".." || new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MaxLinks)
            {
                throw new IOException($"Too many links on the way to {path}.");
            }

            real = Path.IsPathRooted(target) ? Path.GetPathRoot(target) ?? real : real;
            foreach (var targetPart in PartsReversed(target))
            {
                remaining.Push(targetPart);
            }
        }

        return real;
    }

    /// <summary>The parts of a path below its root, last one first.</summary>
    private static IEnumerable<string> PartsReversed(string path) => path[(Path.GetPathRoot(path) ?? "").Length..]
        .Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
        .Reverse();
}
