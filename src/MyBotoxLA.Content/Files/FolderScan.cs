using System.Collections.Immutable;
using System.IO.Enumeration;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Files;

/// <summary>The files of a content folder at one moment, by name, without their bytes.</summary>
internal sealed class FolderScan
{
    private const string SiteFile = "site.yml";
    private const string PageEnding = ".md";

    /// <summary>As many as Linux follows before it gives up on links that lead in a circle.</summary>
    private const int MostLinks = 40;

    private FolderScan(string root, ImmutableArray<FileEntry> files, ImmutableArray<string> leadingOut, ImmutableArray<string> closed)
    {
        Root = root;
        Files = files;
        LeadingOut = leadingOut;
        Closed = closed;
    }

    /// <summary>The folder itself, behind every symbolic link.</summary>
    public string Root { get; }

    /// <summary>Every page, picture and <c>site.yml</c>, in ordinal order.</summary>
    public ImmutableArray<FileEntry> Files { get; }

    /// <summary>Links of the file system whose target lies outside, or nowhere; they are not followed.</summary>
    public ImmutableArray<string> LeadingOut { get; }

    /// <summary>Folders that the site's user may not enter; the empty name is the content folder itself. What lies in them is not known, which is not the same as nothing.</summary>
    public ImmutableArray<string> Closed { get; }

    /// <summary>Looks at the folder, or answers null where there is none.</summary>
    /// <exception cref="IOException">A folder cannot be listed for now, for want of handles as a rule.</exception>
    public static FolderScan? Of(string folder)
    {
        if (Resolve(folder) is not { } root)
        {
            return null;
        }

        var files = new List<FileEntry>();
        var leadingOut = ImmutableArray.CreateBuilder<string>();
        var closed = ImmutableArray.CreateBuilder<string>();
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out var open))
        {
            foreach (var (path, stamp, kind) in Look(open, root, closed))
            {
                var name = NameOf(path, root);
                if (kind == EntryKind.Folder)
                {
                    folders.Push(path);
                }
                else if (kind == EntryKind.File)
                {
                    files.Add(new FileEntry(name, stamp));
                }
                else if (Resolve(path) is { } target && target.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(target))
                {
                    var info = new FileInfo(target);
                    files.Add(new FileEntry(name, new FileStamp(info.Length, info.LastWriteTimeUtc.Ticks)));
                }
                else
                {
                    leadingOut.Add(name);
                }
            }
        }

        files.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        leadingOut.Sort(StringComparer.Ordinal);
        closed.Sort(StringComparer.Ordinal);
        return new FolderScan(root, [.. files], leadingOut.ToImmutable(), closed.ToImmutable());
    }

    /// <summary>True where a file of this name would lie in a folder that cannot be read.</summary>
    public bool IsClosed(string name) => Closed.Any(folder => folder.Length == 0 || name.StartsWith(folder + '/', StringComparison.Ordinal));

    /// <summary>True where two looks saw the same, be it nothing.</summary>
    public static bool AreSame(FolderScan? one, FolderScan? other) => one is null || other is null
        ? one == other
        : one.Root == other.Root && one.Files.AsSpan().SequenceEqual(other.Files.AsSpan()) && one.LeadingOut.SequenceEqual(other.LeadingOut) && one.Closed.SequenceEqual(other.Closed);

    public static bool IsSiteFile(string name) => name == SiteFile;

    public static bool IsPage(string name) => name.EndsWith(PageEnding, StringComparison.OrdinalIgnoreCase);

    public static bool IsImage(string name) => ContentImage.MediaTypes.ContainsKey(Path.GetExtension(name));

    private enum EntryKind
    {
        File,
        Folder,
        Link,
    }

    /// <summary>What lies in one folder: all of it or, where the folder cannot be read, nothing.</summary>
    private static IReadOnlyCollection<(string Path, FileStamp Stamp, EntryKind Kind)> Look(string folder, string root, ImmutableArray<string>.Builder closed)
    {
        try
        {
            return [.. Enumerate(folder, isRoot: folder == root)];
        }
        catch (DirectoryNotFoundException)
        {
            // Removed since the folder above was looked at: whether all is still, the next look tells.
            return [];
        }
        catch (UnauthorizedAccessException)
        {
            closed.Add(folder == root ? "" : NameOf(folder, root));
            return [];
        }
    }

    /// <summary>Names that begin with a dot belong to git, to editors and to Kubernetes (<c>..data</c>).</summary>
    private static FileSystemEnumerable<(string Path, FileStamp Stamp, EntryKind Kind)> Enumerate(string folder, bool isRoot) =>
        new(
            folder,
            static (ref entry) =>
                IsLink(ref entry) ? (entry.ToFullPath(), default, EntryKind.Link)
                : entry.IsDirectory ? (entry.ToFullPath(), default, EntryKind.Folder)
                : (entry.ToFullPath(), new FileStamp(entry.Length, entry.LastWriteTimeUtc.Ticks), EntryKind.File),
            new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref entry) => !entry.FileName.StartsWith('.') && (entry.IsDirectory || IsLink(ref entry) || IsContent(entry.FileName, isRoot)),
        };

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static string NameOf(string path, string root) => path[(root.Length + 1)..].Replace('\\', '/');

    private static bool IsContent(ReadOnlySpan<char> name, bool isInRoot) =>
        name.EndsWith(PageEnding, StringComparison.OrdinalIgnoreCase) || (isInRoot && name is SiteFile) || IsImage(name.ToString());

    private static string? Resolve(string path)
    {
        try
        {
            return Path.Exists(path) ? RealPath(Path.GetFullPath(path)) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A path none of whose parts is a link. .NET resolves only the last part, and leaves the links on the way to its target.</summary>
    private static string RealPath(string path)
    {
        var real = Path.GetPathRoot(path) ?? "/";
        var left = new Stack<string>(Parts(path));
        for (var links = 0; left.TryPop(out var part);)
        {
            var next = part switch { "." => real, ".." => Path.GetDirectoryName(real) ?? real, _ => Path.Combine(real, part) };
            if (part is "." or ".." || new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw new IOException($"Too many links on the way to {path}.");
            }

            real = Path.IsPathRooted(target) ? Path.GetPathRoot(target) ?? real : real;
            foreach (var each in Parts(target))
            {
                left.Push(each);
            }
        }

        return real;
    }

    /// <summary>The parts of a path below its root, the last one first.</summary>
    private static IEnumerable<string> Parts(string path) =>
        path[(Path.GetPathRoot(path) ?? "").Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse();
}
