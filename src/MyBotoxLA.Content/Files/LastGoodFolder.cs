using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Files;

/// <summary>Stores the last good version of every file on disk, so that a page survives a restart while its file is broken.</summary>
/// <param name="folder">Path of the state folder; null stores nothing.</param>
internal sealed class LastGoodFolder(string? folder)
{
    private const string TemporaryExtension = ".half";

    private readonly Dictionary<string, string> _savedHashes = [];

    /// <summary>True if the folder contains exactly the files in <see cref="_savedHashes"/>.</summary>
    private bool _isExact;

    /// <summary>The last good version of a file, or null if there is none.</summary>
    public ContentFile? Read(string name)
    {
        try
        {
            return folder is not null && File.Exists(PathOf(name)) ? new ContentFile(name, [.. File.ReadAllBytes(PathOf(name))]) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The last good version of every file.</summary>
    public IEnumerable<ContentFile> ReadAll() => Read(IsStored);

    /// <summary>The last good version of every fragment.</summary>
    public IEnumerable<ContentFile> ReadFragments() => Read(ContentPath.IsFragment);

    private IEnumerable<ContentFile> Read(Func<string, bool> isWanted)
    {
        try
        {
            return Directory.Exists(folder) ? [.. Names(folder).Where(isWanted).Select(name => Read(name)).OfType<ContentFile>()] : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>
    /// Makes the folder contain exactly these files. Each is written completely and then renamed, so a crash leaves no partial file.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be written; its previous files are still there.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public void Save(IReadOnlyCollection<ContentFile> files)
    {
        if (folder is null)
        {
            return;
        }

        lock (_savedHashes)
        {
            var wasExact = _isExact;
            _isExact = false;
            foreach (var file in files)
            {
                if (_savedHashes.GetValueOrDefault(file.Name) != file.Hash)
                {
                    Save(file);
                }
            }

            if (!wasExact || _savedHashes.Count != files.Count)
            {
                RemoveAllBut(files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal));
            }

            _isExact = true;
        }
    }

    private void Save(ContentFile file)
    {
        if (Read(file.Name)?.Hash != file.Hash)
        {
            Write(file);
        }

        _savedHashes[file.Name] = file.Hash;
    }

    private void Write(ContentFile file)
    {
        var path = PathOf(file.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
        var temporary = path + TemporaryExtension;
        File.WriteAllBytes(temporary, file.Bytes.AsSpan());
        File.Move(temporary, path, overwrite: true);
    }

    private void RemoveAllBut(HashSet<string> names)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var name in Names(folder).Where(name => !names.Contains(name) && (IsStored(name) || IsTemporary(name))))
        {
            File.Delete(PathOf(name));
            _savedHashes.Remove(name);
        }
    }

    private static IEnumerable<string> Names(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'));

    private static bool IsStored(string name) => ContentPath.IsMarkdown(name)
        || name is ContentPath.SiteFile or ContentPath.ClaimsFile or ContentPath.FiguresFile;

    private static bool IsTemporary(string name) => name.EndsWith(TemporaryExtension, StringComparison.Ordinal);

    private string PathOf(string name) => Path.Combine(folder ?? "", name);
}
