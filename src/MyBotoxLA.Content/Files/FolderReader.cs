using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MyBotoxLA.Content.Assembly;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Files;

/// <summary>Reads the files of a scan, each once: one whose stamp is that of last time, in the same folder, is not opened again.</summary>
internal static class FolderReader
{
    /// <summary>A write this close to the scan may be followed by another that leaves the same stamp, as git knows of its index.</summary>
    private static readonly long Racy = TimeSpan.FromSeconds(2).Ticks;

    /// <summary>Every file of the scan; a page that became a link leading out is there too, unread, so that it is not taken for deleted.</summary>
    public static ImmutableArray<FileState> Read(FolderScan scan, LoadedFiles before, CancellationToken cancellationToken)
    {
        var now = DateTime.UtcNow.Ticks;
        var isSameFolder = scan.Root == before.Root;
        return
        [
            .. scan.LeadingOut.Where(FolderScan.IsPage).Select(name => Unread(name, default, before) with { LeadsOut = true }),
            .. InParallel.Select(
                scan.Files,
                entry => before.Read.GetValueOrDefault(entry.Name) is { } known && isSameFolder && known.Stamp == entry.Stamp && known.IsSettled
                    ? known
                    : Read(scan.Root, entry, isSettled: now - entry.Stamp.Written > Racy, before),
                cancellationToken),
        ];
    }

    private static FileState Read(string root, FileEntry entry, bool isSettled, LoadedFiles before)
    {
        try
        {
            // What is empty is not opened, because it may be a pipe: whoever opens one waits for somebody to write to it.
            var bytes = entry.Stamp.Length == 0 ? [] : File.ReadAllBytes(Path.Combine(root, entry.Name));
            return new FileState(new ContentFile(entry.Name, ImmutableCollectionsMarshal.AsImmutableArray(bytes)), entry.Stamp, isSettled, IsReadable: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Unread(entry.Name, entry.Stamp, before);
        }
    }

    private static FileState Unread(string name, FileStamp stamp, LoadedFiles before) =>
        new(before.Read.GetValueOrDefault(name)?.File ?? new ContentFile(name, []), stamp, IsSettled: false, IsReadable: false);
}
