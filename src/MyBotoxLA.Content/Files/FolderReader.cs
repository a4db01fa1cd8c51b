using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Files;

/// <summary>Reads the files of a scan. A file whose stamp has not changed, in the same folder, is not opened again.</summary>
internal static class FolderReader
{
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
            .. InParallel.Select(
                scan.Files,
                FindUnchanged,
                entry => Read(scan.Root, entry, entry.Stamp.IsReliable(now), before),
                cancellationToken),
        ];

        FileState? FindUnchanged(FileEntry entry) =>
            isSameFolder
            && before.Files.TryGetValue(entry.Name, out var known)
            && known.IsStampReliable
            && known.Stamp == entry.Stamp
                ? known
                : null;
    }

    /// <summary>
    /// Reads the files that are <see cref="FileState.IsUncertain"/> once more; those with other bytes than before still are afterward.
    /// </summary>
    /// <param name="folder">The files as they were read.</param>
    /// <param name="now">The time, in UTC ticks.</param>
    public static FolderContents ReadUncertain(FolderContents folder, long now) => new(
        folder.Scan,
        folder.Root,
        folder.Files.ToDictionary(
            file => file.Key,
            file => file.Value.IsUncertain(now) && HasSameBytes(folder.Root, file.Value)
                ? file.Value with { IsStampReliable = true }
                : file.Value));

    private static bool HasSameBytes(string? root, FileState file)
    {
        try
        {
            var path = Path.Combine(root ?? "", file.File.Name);
            return IsNotOpened(new FileEntry(file.File.Name, file.Stamp))
                || (file.File.Stored is null
                    ? File.ReadAllBytes(path).AsSpan().SequenceEqual(file.File.Bytes.AsSpan())
                    : ReferenceEquals(PictureReader.Read(path, file.File.Name, file.File), file.File));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static FileState Read(string root, FileEntry entry, bool isStampReliable, FolderContents before)
    {
        try
        {
            var path = Path.Combine(root, entry.Name);
            var file = IsNotOpened(entry) ? new ContentFile(entry.Name, [])
                : ContentImage.IsImage(entry.Name) ? PictureReader.Read(path, entry.Name, before.Files.GetValueOrDefault(entry.Name)?.File)
                : new ContentFile(entry.Name, ImmutableCollectionsMarshal.AsImmutableArray(File.ReadAllBytes(path)));
            return new FileState(file, entry.Stamp, ReadStatus.Read, isStampReliable);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Unread(entry.Name, entry.Stamp, ReadStatus.Unreadable, before);
        }
    }

    /// <summary>
    /// True for an empty file, because it could be a pipe, and opening a pipe blocks until somebody writes to it; and for a picture in a
    /// format that cannot be shown, because only its name is reported.
    /// </summary>
    private static bool IsNotOpened(FileEntry entry) => entry.Stamp.Length == 0 || ContentImage.IsUnsupported(entry.Name);

    private static FileState Unread(string name, FileStamp stamp, ReadStatus status, FolderContents before) =>
        new(before.Files.GetValueOrDefault(name)?.File ?? new ContentFile(name, []), stamp, status, IsStampReliable: false);
}
