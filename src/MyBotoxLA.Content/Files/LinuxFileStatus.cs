using System.Runtime.InteropServices;

namespace MyBotoxLA.Content.Files;

/// <summary>
/// What Linux knows about a file, in one system call. .NET has no API for the inode and the time of the last change. Other than
/// <c>stat</c>, <c>statx</c> has the same layout on every architecture: https://man7.org/linux/man-pages/man2/statx.2.html.
/// </summary>
[StructLayout(LayoutKind.Explicit, Size = 256)]
internal readonly struct LinuxFileStatus
{
    private const int CurrentFolder = -100;
    private const int DoNotFollowLinks = 0x100;

    /// <summary>Type, time of the last write, time of the last change, inode, and length.</summary>
    private const uint Wanted = 0x1 | 0x40 | 0x80 | 0x100 | 0x200;

    private const int TypeMask = 0xF000;
    private const int Folder = 0x4000;
    private const int Link = 0xA000;

    /// <summary>False once the call has turned out to be missing: an old C library, or a container that forbids it.</summary>
    private static volatile bool _isAvailable = OperatingSystem.IsLinux();

    [FieldOffset(0)]
    private readonly uint _mask;

    [FieldOffset(28)]
    private readonly ushort _mode;

    [FieldOffset(32)]
    private readonly ulong _inode;

    [FieldOffset(40)]
    private readonly ulong _length;

    [FieldOffset(96)]
    private readonly Timestamp _changed;

    [FieldOffset(112)]
    private readonly Timestamp _written;

    public bool IsLink => (_mode & TypeMask) == Link;

    public bool IsFolder => (_mode & TypeMask) == Folder;

    public FileStamp Stamp => new((long)_length, _written.Ticks, _changed.Ticks, _inode);

    /// <summary>False if the system has no such call, or there is no such file.</summary>
    public static bool TryRead(string path, out LinuxFileStatus status)
    {
        status = default;
        if (!_isAvailable)
        {
            return false;
        }

        try
        {
            return Statx(CurrentFolder, path, DoNotFollowLinks, Wanted, out status) == 0 && (status._mask & Wanted) == Wanted;
        }
        catch (Exception error) when (error is EntryPointNotFoundException or DllNotFoundException)
        {
            _isAvailable = false;
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(
        int folder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string path,
        int flags,
        uint mask,
        out LinuxFileStatus status);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Timestamp
    {
        private readonly long _seconds;
        private readonly uint _nanoseconds;
        private readonly int _reserved;

        public long Ticks => DateTime.UnixEpoch.Ticks
            + (_seconds * TimeSpan.TicksPerSecond)
            + (_nanoseconds / TimeSpan.NanosecondsPerTick);
    }
}
