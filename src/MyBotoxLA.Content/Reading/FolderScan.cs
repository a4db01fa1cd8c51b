using System.Collections.Immutable;
using System.IO.Enumeration;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Reading;

/// <summary>The files of a content folder at one moment, by name, without their bytes.</summary>
internal sealed class FolderScan
{
    private const string SiteFile = "site.yml";
    private const string PageEnding = ".md";

    private FolderScan(string root, ImmutableArray<FileEntry> files, ImmutableArray<string> leadingOut)
    {
        Root = root;
        Files = files;
        LeadingOut = leadingOut;
    }

    /// <summary>The folder itself, behind every symbolic link.</summary>
    public string Root { get; }

    /// <summary>Every page, picture and <c>site.yml</c>, in ordinal order.</summary>
    public ImmutableArray<FileEntry> Files { get; }

    /// <summary>Links of the file system whose target lies outside, or nowhere; they are not followed.</summary>
    public ImmutableArray<string> LeadingOut { get; }

    /// <summary>Looks at the folder, or answers null where there is none.</summary>
    public static FolderScan? Of(string folder)
    {
        if (Resolve(folder) is not { } root)
        {
            return null;
        }

        var files = new List<FileEntry>();
        var leadingOut = ImmutableArray.CreateBuilder<string>();
        foreach (var (path, stamp, isLink) in Enumerate(root))
        {
            var name = path[(root.Length + 1)..].Replace('\\', '/');
            if (!isLink)
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

        files.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        return new FolderScan(root, [.. files], leadingOut.ToImmutable());
    }

    /// <summary>True where two looks saw the same, be it nothing.</summary>
    public static bool AreSame(FolderScan? one, FolderScan? other) => one is null || other is null
        ? one == other
        : one.Root == other.Root && one.Files.AsSpan().SequenceEqual(other.Files.AsSpan()) && one.LeadingOut.SequenceEqual(other.LeadingOut);

    public static bool IsSiteFile(string name) => name == SiteFile;

    public static bool IsPage(string name) => name.EndsWith(PageEnding, StringComparison.OrdinalIgnoreCase);

    public static bool IsImage(string name) => ContentImage.MediaTypes.ContainsKey(Path.GetExtension(name));

    /// <summary>Names that begin with a dot belong to git, to editors and to Kubernetes (<c>..data</c>).</summary>
    private static FileSystemEnumerable<(string Path, FileStamp Stamp, bool IsLink)> Enumerate(string root) =>
        new(
            root,
            static (ref entry) =>
            {
                var isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
                return (entry.ToFullPath(), isLink ? default : new FileStamp(entry.Length, entry.LastWriteTimeUtc.Ticks), isLink);
            },
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true })
        {
            ShouldIncludePredicate = static (ref entry) =>
                !entry.FileName.StartsWith('.') && (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) || (!entry.IsDirectory && IsContent(entry.FileName, entry.RootDirectory.Length == entry.Directory.Length))),
            ShouldRecursePredicate = static (ref entry) => !entry.FileName.StartsWith('.') && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    private static bool IsContent(ReadOnlySpan<char> name, bool isInRoot) =>
        name.EndsWith(PageEnding, StringComparison.OrdinalIgnoreCase) || (isInRoot && name is SiteFile) || IsImage(name.ToString());

    private static string? Resolve(string path)
    {
        try
        {
            FileSystemInfo info = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
            var target = info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? info.FullName;
            return Path.Exists(target) ? RealPath(target) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>A path none of whose parts is a link: .NET resolves only the last one.</summary>
    private static string RealPath(string path)
    {
        var real = Path.GetPathRoot(path) ?? "/";
        foreach (var part in Path.TrimEndingDirectorySeparator(path)[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, part);
            real = new DirectoryInfo(real).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? real;
        }

        return real;
    }
}
