using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Files;

/// <summary>Keeps the last good version of every file on disk, so that a page outlives a restart with a broken file.</summary>
/// <param name="folder">Path of the state folder; null keeps nothing.</param>
internal sealed class LastGoodFolder(string? folder)
{
    private const string Half = ".half";

    private readonly Dictionary<string, string> _saved = [];

    /// <summary>The last good version of a file, or null where none was ever seen.</summary>
    public ContentFile? Read(string name)
    {
        try
        {
            return folder is not null && File.Exists(PathOf(name)) ? new ContentFile(name, [.. File.ReadAllBytes(PathOf(name))]) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The last good version of every file.</summary>
    public IEnumerable<ContentFile> ReadAll()
    {
        try
        {
            return Directory.Exists(folder) ? [.. Names(folder).Where(IsKept).Select(Read).OfType<ContentFile>()] : [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Makes the folder hold just these files. Each is written whole and then renamed, so a crash leaves no half.</summary>
    /// <exception cref="IOException">The folder cannot be written; what was there before is still there.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public void Save(IReadOnlyCollection<ContentFile> files)
    {
        if (folder is null)
        {
            return;
        }

        lock (_saved)
        {
            foreach (var file in files.Where(file => _saved.GetValueOrDefault(file.Name) != file.Hash))
            {
                if (Read(file.Name)?.Hash != file.Hash)
                {
                    Write(file);
                }

                _saved[file.Name] = file.Hash;
            }

            RemoveAllBut(files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal));
        }
    }

    private void Write(ContentFile file)
    {
        var path = PathOf(file.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
        var half = path + Half;
        File.WriteAllBytes(half, file.Bytes.AsSpan());
        File.Move(half, path, overwrite: true);
    }

    private void RemoveAllBut(HashSet<string> names)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var name in Names(folder).Where(name => !names.Contains(name) && (IsKept(name) || name.EndsWith(Half, StringComparison.Ordinal))))
        {
            File.Delete(PathOf(name));
            _saved.Remove(name);
        }
    }

    private static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'));

    private static bool IsKept(string name) => FolderScan.IsPage(name) || FolderScan.IsSiteFile(name);

    private string PathOf(string name) => Path.Combine(folder ?? "", name);
}
