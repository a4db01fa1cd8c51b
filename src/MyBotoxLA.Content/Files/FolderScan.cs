using System.Collections.Immutable;
using System.IO.Enumeration;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Files;

/// <summary>The files of a content folder at one point in time, by name, without their bytes.</summary>
internal sealed class FolderScan
{
    private FolderScan(string root, ImmutableArray<FileEntry> files, ImmutableArray<string> linkedOutside, ImmutableArray<string> closed)
    {
        Root = root;
        Files = files;
        LinkedOutside = linkedOutside;
        Closed = closed;
    }

    /// <summary>The folder itself, with every link resolved.</summary>
    public string Root { get; }

    /// <summary>Every page, image, and <c>site.yml</c>, in ordinal order.</summary>
    public ImmutableArray<FileEntry> Files { get; }

    /// <summary>Symbolic links whose target is outside the folder, or missing; they are not followed.</summary>
    public ImmutableArray<string> LinkedOutside { get; }

    /// <summary>
    /// Folders that may not be listed; the empty name is the content folder itself. Their contents are unknown, not empty.
    /// </summary>
    public ImmutableArray<string> Closed { get; }

    /// <summary>Scans the folder; null if there is none.</summary>
    /// <exception cref="IOException">A folder cannot be listed right now, usually because no file handles are left.</exception>
    public static FolderScan? Of(string folder)
    {
        if (RealPath.Find(folder) is not { } root)
        {
            return null;
        }

        var files = new List<FileEntry>();
        var linkedOutside = ImmutableArray.CreateBuilder<string>();
        var closed = ImmutableArray.CreateBuilder<string>();
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out var current))
        {
            foreach (var (path, stamp, kind) in List(current, root, closed))
            {
                if (kind == EntryKind.Folder)
                {
                    folders.Push(path);
                }
                else if (kind == EntryKind.File)
                {
                    files.Add(new FileEntry(NameOf(path, root), stamp));
                }
                else if (FindInside(path, root) is { } target)
                {
                    files.Add(new FileEntry(NameOf(path, root), FileStamp.Of(target)));
                }
                else
                {
                    linkedOutside.Add(NameOf(path, root));
                }
            }
        }

        files.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        linkedOutside.Sort(StringComparer.Ordinal);
        closed.Sort(StringComparer.Ordinal);
        return new FolderScan(root, [.. files], linkedOutside.ToImmutable(), closed.ToImmutable());
    }

    /// <summary>True if a file with this name would be in a folder that cannot be read.</summary>
    public bool IsClosed(string name) =>
        Closed.Any(folder => folder.Length == 0 || name.StartsWith(folder + '/', StringComparison.Ordinal));

    /// <summary>True if two scans found the same files with the same stamps, or both found no folder.</summary>
    public static bool AreEqual(FolderScan? one, FolderScan? other) => one is null || other is null
        ? one == other
        : one.Root == other.Root
            && one.Files.AsSpan().SequenceEqual(other.Files.AsSpan())
            && one.LinkedOutside.SequenceEqual(other.LinkedOutside)
            && one.Closed.SequenceEqual(other.Closed);

    private enum EntryKind
    {
        File,
        Folder,
        Link,
    }

    /// <summary>The contents of one folder; empty if it cannot be read.</summary>
    private static IReadOnlyCollection<(string Path, FileStamp Stamp, EntryKind Kind)> List(
        string folder,
        string root,
        ImmutableArray<string>.Builder closed)
    {
        try
        {
            return [.. Enumerate(folder, isRoot: folder == root)];
        }
        catch (DirectoryNotFoundException)
        {
            // Removed since its parent was listed. The next scan shows whether the folder is still changing.
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
            static (ref entry) => Read(ref entry),
            new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref entry) =>
                !entry.FileName.StartsWith('.') && (IsContent(entry.FileName, isRoot) || entry.IsDirectory || IsLink(ref entry)),
        };

    /// <summary>One system call for each file: this runs every two seconds, and .NET's own properties would cost a second one.</summary>
    private static (string Path, FileStamp Stamp, EntryKind Kind) Read(ref FileSystemEntry entry)
    {
        var path = entry.ToFullPath();
        if (LinuxFileStatus.TryRead(path, out var status))
        {
            return status.IsLink ? (path, default, EntryKind.Link)
                : status.IsFolder ? (path, default, EntryKind.Folder)
                : (path, status.Stamp, EntryKind.File);
        }

        return IsLink(ref entry) ? (path, default, EntryKind.Link)
            : entry.IsDirectory ? (path, default, EntryKind.Folder)
            : (path, new FileStamp(entry.Length, entry.LastWriteTimeUtc.Ticks, entry.CreationTimeUtc.Ticks, Inode: 0), EntryKind.File);
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static bool IsContent(ReadOnlySpan<char> name, bool isInRoot) =>
        ContentPath.IsMarkdown(name)
        || (isInRoot && name is ContentPath.SiteFile or ContentPath.ClaimsFile or ContentPath.FiguresFile)
        || ContentImage.IsImage(name);

    private static string NameOf(string path, string root) => path[(root.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The target of a link, if it is a file inside the content folder.</summary>
    private static string? FindInside(string link, string root) =>
        RealPath.Find(link) is { } target
        && target.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        && File.Exists(target)
            ? target
            : null;
}
