using Microsoft.Win32.SafeHandles;

namespace MyBotoxLA.Content.Model;

/// <summary>A file open for reading.</summary>
/// <param name="handle">The open file.</param>
/// <param name="length">Its length when its hash was computed.</param>
/// <param name="written">Its last write when its hash was computed.</param>
/// <param name="isShared">True if others read it too, so that it is closed by the garbage collector after the last of them.</param>
public sealed class OpenFile(SafeFileHandle handle, long length, DateTime written, bool isShared) : IDisposable
{
    /// <summary>False if it was written to since its hash was computed.</summary>
    public bool IsUnchanged => RandomAccess.GetLength(handle) == length && File.GetLastWriteTimeUtc(handle) == written;

    /// <summary>Length in bytes.</summary>
    public long Length => length;

    /// <summary>Reads up to the length of the target; 0 at the end of the file.</summary>
    public int Read(Span<byte> target, long offset) => RandomAccess.Read(handle, target, offset);

    /// <summary>Reads up to the length of the target; 0 at the end of the file.</summary>
    public ValueTask<int> ReadAsync(Memory<byte> target, long offset, CancellationToken cancellationToken) =>
        RandomAccess.ReadAsync(handle, target, offset, cancellationToken);

    /// <summary>Closes the file, unless others read it too.</summary>
    public void Dispose()
    {
        if (!isShared)
        {
            handle.Dispose();
        }
    }
}
