using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>Reads sections of a file on disk; those near each other with one system call.</summary>
internal sealed class FileWindow(OpenFile file)
{
    /// <summary>The longest section that can be read: a segment of a JPEG is no longer.</summary>
    public const int MaxSection = 64 * 1024;

    private readonly byte[] _bytes = new byte[MaxSection];
    private long _start;
    private int _count;

    public long Length => file.Length;

    /// <summary>The section, or as much of it as there is.</summary>
    public ReadOnlySpan<byte> Read(long offset, int count)
    {
        count = (int)Math.Min(count, Math.Max(0, Length - offset));
        if (offset < _start || offset + count > _start + _count)
        {
            Fill(offset);
        }

        return _bytes.AsSpan((int)(offset - _start), Math.Min(count, (int)(_start + _count - offset)));
    }

    private void Fill(long offset)
    {
        (_start, _count) = (offset, 0);
        while (_count < _bytes.Length && file.Read(_bytes.AsSpan(_count), _start + _count) is > 0 and var read)
        {
            _count += read;
        }
    }
}
