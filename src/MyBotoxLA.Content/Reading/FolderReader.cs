using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace MyBotoxLA.Content.Reading;

/// <summary>Reads the files of a scan, each once: one whose stamp is that of last time is not opened again.</summary>
internal static class FolderReader
{
    /// <summary>A write this close to the scan may be followed by another that leaves the same stamp, as git knows of its index.</summary>
    private static readonly long Racy = TimeSpan.FromSeconds(2).Ticks;

    /// <summary>Every file of the scan; a page that became a link leading out is there too, unread, so that it is not taken for deleted.</summary>
    public static ImmutableArray<ReadFile> Read(FolderScan scan, IReadOnlyDictionary<string, ReadFile> known, CancellationToken cancellationToken)
    {
        var now = DateTime.UtcNow.Ticks;
        return
        [
            .. scan.LeadingOut.Where(FolderScan.IsPage).Select(name => Unread(name, default) with { LeadsOut = true }),
            .. InParallel.Select(
                scan.Files,
                entry => known.TryGetValue(entry.Name, out var before) && before.Stamp == entry.Stamp && before.IsSettled
                    ? before
                    : Read(scan.Root, entry.Name, entry.Stamp, isSettled: now - entry.Stamp.Written > Racy),
                cancellationToken),
        ];
    }

    private static ReadFile Read(string root, string name, FileStamp stamp, bool isSettled)
    {
        try
        {
            // What is empty is not opened, because it may be a pipe: whoever opens one waits for somebody to write to it.
            var bytes = stamp.Length == 0 ? [] : File.ReadAllBytes(Path.Combine(root, name));
            return new ReadFile(new ContentFile(name, ImmutableCollectionsMarshal.AsImmutableArray(bytes)), stamp, isSettled, IsReadable: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Unread(name, stamp);
        }
    }

    private static ReadFile Unread(string name, FileStamp stamp) => new(new ContentFile(name, []), stamp, IsSettled: false, IsReadable: false);
}
