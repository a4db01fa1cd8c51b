namespace MyBotoxLA.Web.Export;

/// <summary>
/// The folder that an export replaces. The new one is written next to it and then renamed, so a failure leaves the old one
/// intact.
/// </summary>
internal sealed class ExportFolder(string path)
{
    /// <summary>The folder itself, so that a link to it stays a link.</summary>
    private readonly string _path = Resolve(path);

    private bool IsExport =>
        Path.Combine(_path, HostFiles.HeadersFile) is var headers
        && File.Exists(headers)
        && File.ReadLines(headers).FirstOrDefault() == HostFiles.Mark;

    /// <summary>Why the folder cannot be replaced; null if it can.</summary>
    public string? FindError(string content) => FindError(path, content, () => IsExport, "export");

    /// <summary>Why a command cannot write to a folder: it contains something that the command did not write.</summary>
    public static string? FindError(string path, string content, Func<bool> isOwn, string command)
    {
        var folder = Resolve(path);
        if (File.Exists(folder))
        {
            return $"{path} is a file. Name a folder that is empty, or is not there yet.";
        }

        if (IsWithin(folder, content) || IsWithin(content, folder))
        {
            return $"{path} and the content folder {content} overlap. Name a folder elsewhere.";
        }

        return !Directory.Exists(folder) || IsEmpty(folder) || isOwn()
            ? null
            : $"{path} is not empty and not an earlier {command}, so nothing in it was touched. Name another folder, or empty it first.";
    }

    /// <exception cref="IOException">Something could not be written; the old folder is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">Access was denied; the old folder is as it was.</exception>
    public void Replace(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        var fresh = $"{_path}.new-{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(fresh);
            Parallel.ForEach(files, file =>
            {
                var target = Path.Combine(fresh, file.Key);
                Directory.CreateDirectory(Path.GetDirectoryName(target) ?? fresh);
                File.WriteAllBytes(target, file.Value);
            });
            SwapIn(fresh);
        }
        catch (AggregateException fault) when (fault.InnerException is IOException or UnauthorizedAccessException)
        {
            throw fault.InnerException;
        }
        finally
        {
            if (Directory.Exists(fresh))
            {
                Directory.Delete(fresh, recursive: true);
            }
        }
    }

    private void SwapIn(string fresh)
    {
        if (!Directory.Exists(_path))
        {
            Directory.Move(fresh, _path);
            return;
        }

        var old = $"{_path}.old-{Guid.NewGuid():N}";
        Directory.Move(_path, old);
        try
        {
            Directory.Move(fresh, _path);
        }
        catch
        {
            Directory.Move(old, _path);
            throw;
        }

        Directory.Delete(old, recursive: true);
    }

    private static string Resolve(string path) => Path.TrimEndingDirectorySeparator(
        Directory.Exists(path) ? Directory.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path);

    private static bool IsEmpty(string path) => !Directory.EnumerateFileSystemEntries(path).Any();

    private static bool IsWithin(string inner, string outer)
    {
        var relative = Path.GetRelativePath(outer, inner);
        return relative == "." || !(relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative));
    }
}
