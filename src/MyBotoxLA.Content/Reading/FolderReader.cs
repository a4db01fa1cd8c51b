using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace MyBotoxLA.Content.Reading;

/// <summary>Reads the files of a scan, each once: one whose stamp is that of last time, in the same folder, is not opened again.</summary>
internal static class FolderReader
{
    /// <summary>A write this close to the scan may be followed by another that leaves the same stamp, as git knows of its index.</summary>
    private static readonly long Racy = TimeSpan.FromSeconds(2).Ticks;

    public static ImmutableArray<ReadFile> Read(FolderScan scan, LoadedFiles before, CancellationToken cancellationToken)
    {
        var now = DateTime.UtcNow.Ticks;
        var isSameFolder = scan.Root == before.Root;
        return
        [
            .. scan.Files.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(entry =>
                before.Read.GetValueOrDefault(entry.Name) is { } known && isSameFolder && known.Stamp == entry.Stamp && known.IsSettled
                    ? known
                    : Read(scan.Root, entry, isSettled: now - entry.Stamp.Written > Racy, before)),
        ];
    }

    private static ReadFile Read(string root, FileEntry entry, bool isSettled, LoadedFiles before)
    {
        try
        {
            var bytes = File.ReadAllBytes(Path.Combine(root, entry.Name));
            return new ReadFile(new ContentFile(entry.Name, ImmutableCollectionsMarshal.AsImmutableArray(bytes)), entry.Stamp, isSettled, IsReadable: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new ReadFile(before.Read.GetValueOrDefault(entry.Name)?.File ?? new ContentFile(entry.Name, []), entry.Stamp, IsSettled: false, IsReadable: false);
        }
    }
}
