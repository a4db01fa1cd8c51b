namespace MyBotoxLA.Content.Reading;

/// <summary>Keeps the last good version of every file on disk, so that a page outlives a restart with a broken file.</summary>
/// <param name="folder">Path of the state folder; null keeps nothing.</param>
internal sealed class LastGoodFolder(string? folder)
{
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
        var half = path + ".half";
        File.WriteAllBytes(half, file.Bytes.AsSpan());
        File.Move(half, path, overwrite: true);
    }

    private void RemoveAllBut(HashSet<string> names)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (!names.Contains(name) && (FolderScan.IsPage(name) || FolderScan.IsSiteFile(name) || name.EndsWith(".half", StringComparison.Ordinal)))
            {
                File.Delete(path);
                _saved.Remove(name);
            }
        }
    }

    private string PathOf(string name) => Path.Combine(folder ?? "", name);
}
