using System.Collections.Immutable;
using System.IO.Enumeration;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Files;

/// <summary>The files of a content folder at one point in time, by name, without their bytes.</summary>
internal sealed class FolderScan
{
    private static readonly Comparer<FileEntry> ByName =
        Comparer<FileEntry>.Create((one, other) => string.CompareOrdinal(one.Name, other.Name));

    private FolderScan(string root) => Root = root;

    /// <summary>The folder itself, with every link resolved.</summary>
    public string Root { get; }

    /// <summary>Every page, image, and <c>site.yml</c>, in ordinal order.</summary>
    public ImmutableArray<FileEntry> Files { get; private init; }

    /// <summary>
    /// The names of all other files, in ordinal order, without those that programs create for themselves, such as names that begin with a
    /// dot.
    /// </summary>
    public ImmutableArray<string> OtherFiles { get; private init; }

    /// <summary>Symbolic links whose target is outside the folder, or missing; they are not followed.</summary>
    public ImmutableArray<string> LinkedOutside { get; private init; }

    /// <summary>
    /// Folders that may not be listed; the empty name is the content folder itself. Their contents are unknown, not empty.
    /// </summary>
    public ImmutableArray<string> Closed { get; private init; }

    /// <summary>True if every file was looked at, not only those that events named.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>True if a file is a symbolic link: it changes with its target, whose events have another name.</summary>
    private bool HasLinks { get; init; }

    /// <summary>Scans the folder; null if there is none.</summary>
    /// <exception cref="IOException">A folder cannot be listed right now, usually because no file handles are left.</exception>
    public static FolderScan? Of(string folder) => RealPath.Find(folder) is { } root ? OfRoot(root) : null;

    /// <summary>Scans a folder whose path has no links.</summary>
    /// <exception cref="IOException">A folder cannot be listed right now, usually because no file handles are left.</exception>
    public static FolderScan OfRoot(string root)
    {
        var files = new List<FileEntry>();
        var others = new List<string>();
        var linkedOutside = ImmutableArray.CreateBuilder<string>();
        var closed = ImmutableArray.CreateBuilder<string>();
        var folders = new Stack<string>([root]);
        var hasLinks = false;
        while (folders.TryPop(out var current))
        {
            foreach (var (path, stamp, kind) in List(current, root, others, closed))
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
                    hasLinks = true;
                    files.Add(new FileEntry(NameOf(path, root), FileStamp.Of(target)));
                }
                else
                {
                    hasLinks = true;
                    linkedOutside.Add(NameOf(path, root));
                }
            }
        }

        files.Sort(ByName);
        others.Sort(StringComparer.Ordinal);
        linkedOutside.Sort(StringComparer.Ordinal);
        closed.Sort(StringComparer.Ordinal);
        return new FolderScan(root)
        {
            Files = [.. files],
            OtherFiles = [.. others],
            LinkedOutside = linkedOutside.ToImmutable(),
            Closed = closed.ToImmutable(),
            IsWhole = true,
            HasLinks = hasLinks,
        };
    }

    /// <summary>
    /// The folder after another look at the files with these names; null if only a scan of the whole folder shows what has changed:
    /// after a file was deleted, or a folder or a link has changed.
    /// </summary>
    public FolderScan? Update(IEnumerable<string> names)
    {
        if (HasLinks || !Closed.IsEmpty)
        {
            return null;
        }

        var (files, others) = (Files, OtherFiles);
        foreach (var name in names.Where(name => !IsHidden(name)))
        {
            if (!LinuxFileStatus.TryRead(Path.Combine(Root, name), out var status))
            {
                if (Knows(name))
                {
                    return null;
                }

                others = Without(others, name);
            }
            else if (status.IsFolder || status.IsLink)
            {
                return null;
            }
            else if (IsContent(Path.GetFileName(name.AsSpan()), isInRoot: !name.Contains('/', StringComparison.Ordinal)))
            {
                files = With(files, new FileEntry(name, status.Stamp));
            }
            else if (!IsCreatedByProgram(Path.GetFileName(name.AsSpan())))
            {
                others = With(others, name);
            }
        }

        return files == Files && others == OtherFiles && !IsWhole
            ? this
            : new FolderScan(Root) { Files = files, OtherFiles = others, LinkedOutside = [], Closed = [] };
    }

    /// <summary>True if the folder has a file with this name that is read.</summary>
    public bool Has(string name) => Find(Files, name) >= 0;

    /// <summary>True if a file with this name would be in a folder that cannot be read.</summary>
    public bool IsClosed(string name) =>
        Closed.Any(folder => folder.Length == 0 || name.StartsWith(folder + '/', StringComparison.Ordinal));

    /// <summary>True if two scans found the same files with the same stamps, or both found no folder.</summary>
    public static bool AreEqual(FolderScan? one, FolderScan? other) => one is null || other is null
        ? one == other
        : one.Root == other.Root
            && (one.Files == other.Files || one.Files.AsSpan().SequenceEqual(other.Files.AsSpan()))
            && (one.OtherFiles == other.OtherFiles || one.OtherFiles.AsSpan().SequenceEqual(other.OtherFiles.AsSpan()))
            && one.LinkedOutside.SequenceEqual(other.LinkedOutside)
            && one.Closed.SequenceEqual(other.Closed);

    /// <summary>True for the name of a file that was found, or of a folder with one, whether it is read or not.</summary>
    private bool Knows(string name) =>
        Has(name)
        || (~Find(Files, name + '/') is var next and >= 0
            && next < Files.Length
            && Files[next].Name.StartsWith(name + '/', StringComparison.Ordinal))
        || OtherFiles.Any(other => other.StartsWith(name + '/', StringComparison.Ordinal));

    private static ImmutableArray<FileEntry> With(ImmutableArray<FileEntry> files, FileEntry entry)
    {
        var at = Find(files, entry.Name);
        return at < 0 ? files.Insert(~at, entry) : files[at] == entry ? files : files.SetItem(at, entry);
    }

    private static ImmutableArray<string> With(ImmutableArray<string> others, string name)
    {
        var at = others.BinarySearch(name, StringComparer.Ordinal);
        return at < 0 ? others.Insert(~at, name) : others;
    }

    private static ImmutableArray<string> Without(ImmutableArray<string> others, string name)
    {
        var at = others.BinarySearch(name, StringComparer.Ordinal);
        return at < 0 ? others : others.RemoveAt(at);
    }

    private static int Find(ImmutableArray<FileEntry> files, string name) => files.BinarySearch(new FileEntry(name, default), ByName);

    /// <summary>Names that begin with a dot belong to git, to editors and to Kubernetes (<c>..data</c>).</summary>
    private static bool IsHidden(string name) => name.StartsWith('.') || name.Contains("/.", StringComparison.Ordinal);

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
        List<string> others,
        ImmutableArray<string>.Builder closed)
    {
        try
        {
            return [.. Enumerate(folder, root, others)];
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

    private static FileSystemEnumerable<(string Path, FileStamp Stamp, EntryKind Kind)> Enumerate(
        string folder,
        string root,
        List<string> others) =>
        new(
            folder,
            static (ref entry) => Read(ref entry),
            new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref entry) => IsScanned(ref entry, root, others),
        };

    /// <summary>True for a folder, a link, and a file that is read. Every other file is added to a list; its stamp is not needed.</summary>
    private static bool IsScanned(ref FileSystemEntry entry, string root, List<string> others)
    {
        if (entry.FileName.StartsWith('.'))
        {
            return false;
        }

        if (IsContent(entry.FileName, isInRoot: entry.Directory.Length == root.Length) || entry.IsDirectory || IsLink(ref entry))
        {
            return true;
        }

        if (!IsCreatedByProgram(entry.FileName))
        {
            others.Add(NameOf(entry.ToFullPath(), root));
        }

        return false;
    }

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
        || ContentImage.IsImage(name)
        || ContentImage.IsUnsupported(name);

    /// <summary>
    /// True for what programs create for themselves: unfinished and old versions of the file that an editor has open, locks, and
    /// thumbnails.
    /// </summary>
    private static bool IsCreatedByProgram(ReadOnlySpan<char> name) =>
        name.EndsWith('~')
        || name.StartsWith("~$", StringComparison.Ordinal)
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
        || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase)
        || Path.GetExtension(name) is ".swp" or ".swo" or ".swx" or ".tmp" or ".crdownload" or ".part";

    private static string NameOf(string path, string root) => path[(root.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The target of a link, if it is a file inside the content folder.</summary>
    private static string? FindInside(string link, string root) =>
        RealPath.Find(link) is { } target
        && target.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        && File.Exists(target)
            ? target
            : null;
}
