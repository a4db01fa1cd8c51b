using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Files;

/// <summary>Reads the files of a scan. A file whose stamp has not changed, in the same folder, is not opened again.</summary>
internal static class FolderReader
{
    /// <summary>
    /// A write this close to the scan may be followed by another with the same stamp; git handles the same race in its index.
    /// </summary>
    private static readonly long UnreliablePeriod = TimeSpan.FromSeconds(2).Ticks;

    /// <summary>
    /// Reads every file of the scan. A page that became a link to the outside is included, unread, so that it does not count as deleted.
    /// </summary>
    public static ImmutableArray<FileState> Read(FolderScan scan, FolderContents before, CancellationToken cancellationToken)
    {
        var now = DateTime.UtcNow.Ticks;
        var isSameFolder = scan.Root == before.Root;
        return
        [
            .. scan.LinkedOutside.Where(name => ContentPath.IsMarkdown(name))
                .Select(name => Unread(name, default, ReadStatus.LinksOutside, before)),
            .. InParallel.Select(scan.Files, ReadIfChanged, cancellationToken),
        ];

        FileState ReadIfChanged(FileEntry entry) =>
            before.Files.GetValueOrDefault(entry.Name) is { IsStampReliable: true } known && isSameFolder && known.Stamp == entry.Stamp
                ? known
                : Read(scan.Root, entry, isStampReliable: now - entry.Stamp.Latest > UnreliablePeriod, before);
    }

    private static FileState Read(string root, FileEntry entry, bool isStampReliable, FolderContents before)
    {
        try
        {
            // An empty file is not opened, because it could be a pipe, and opening a pipe blocks until somebody writes to it.
            var path = Path.Combine(root, entry.Name);
            var file = entry.Stamp.Length == 0 ? new ContentFile(entry.Name, [])
                : ContentImage.IsImage(entry.Name) ? PictureReader.Read(path, entry.Name, before.Files.GetValueOrDefault(entry.Name)?.File)
                : new ContentFile(entry.Name, ImmutableCollectionsMarshal.AsImmutableArray(File.ReadAllBytes(path)));
            return new FileState(file, entry.Stamp, ReadStatus.Read, isStampReliable);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Unread(entry.Name, entry.Stamp, ReadStatus.Unreadable, before);
        }
    }

    private static FileState Unread(string name, FileStamp stamp, ReadStatus status, FolderContents before) =>
        new(before.Files.GetValueOrDefault(name)?.File ?? new ContentFile(name, []), stamp, status, IsStampReliable: false);
}
