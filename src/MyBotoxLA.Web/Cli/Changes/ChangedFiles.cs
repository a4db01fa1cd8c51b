using System.Security.Cryptography;

namespace MyBotoxLA.Web.Cli.Changes;

/// <summary>The files of two folders that are not the same.</summary>
internal static class ChangedFiles
{
    private static readonly EnumerationOptions Every =
        new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>The names of the files that only one folder has, or that have different bytes, in ordinal order.</summary>
    public static IEnumerable<string> Between(string before, string after)
    {
        var (old, fresh) = (Read(before), Read(after));
        return old.Keys.Union(fresh.Keys)
            .Where(name => old.GetValueOrDefault(name) != fresh.GetValueOrDefault(name))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>The hash of every file that is not hidden, by name.</summary>
    private static Dictionary<string, string> Read(string folder) => Directory.EnumerateFiles(folder, "*", Every)
        .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Path: path))
        .Where(file => !file.Name.Split('/').Any(part => part.StartsWith('.')))
        .ToDictionary(file => file.Name, file => Hash(file.Path));

    private static string Hash(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexString(SHA256.HashData(file));
    }
}
