namespace MyBotoxLA.Content.Model;

/// <summary>
/// A file whose bytes stay on disk, because it may have several megabytes. A file that was written to is not read: its hash is another.
/// </summary>
public sealed class StoredFile
{
    private readonly Lock _lock = new();
    private string _path;
    private DateTime _written;
    private OpenFile? _held;

    /// <param name="path">Where the file is.</param>
    /// <param name="length">Length in bytes.</param>
    /// <param name="written">Time of the last write, in UTC, before its hash was computed.</param>
    internal StoredFile(string path, long length, DateTime written) => (_path, Length, _written) = (path, length, written);

    /// <summary>Length in bytes.</summary>
    public long Length { get; }

    /// <summary>The file, open for reading, to be disposed; null if it has changed, or cannot be opened.</summary>
    public OpenFile? Open()
    {
        lock (_lock)
        {
            return _held is { IsUnchanged: true } ? _held : TryOpen(isShared: false);
        }
    }

    /// <summary>Holds the file open, so that it can be read after it was deleted, replaced, or closed to this program.</summary>
    internal void Hold()
    {
        lock (_lock)
        {
            _held = _held is { IsUnchanged: true } ? _held : TryOpen(isShared: true);
        }
    }

    /// <summary>Ends <see cref="Hold"/>; whoever reads the file now can finish.</summary>
    internal void Release()
    {
        lock (_lock)
        {
            _held = null;
        }
    }

    /// <summary>The same bytes were found elsewhere, or with another time.</summary>
    internal void Renew(string path, DateTime written)
    {
        lock (_lock)
        {
            (_path, _written) = (path, written);
        }
    }

    private OpenFile? TryOpen(bool isShared)
    {
        try
        {
            var handle = File.OpenHandle(_path, share: FileShare.ReadWrite | FileShare.Delete);
            var opened = new OpenFile(handle, Length, _written, isShared);
            if (opened.IsUnchanged)
            {
                return opened;
            }

            handle.Dispose();
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
