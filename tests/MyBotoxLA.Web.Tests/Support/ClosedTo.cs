using System.Runtime.InteropServices;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>
/// A folder below the content folder that cannot be opened until this is disposed on the same thread. Permissions do not stop root, so
/// if the tests run as root, this thread accesses the file system as nobody in the meantime: setfsuid(2).
/// </summary>
public sealed class ClosedTo : IDisposable
{
    private const uint Nobody = 65534;
    private const uint NoRight = 0;
    private const uint EveryRight = 0x1ED; // rwxr-xr-x

    private readonly string _path;

    public ClosedTo(ContentFolder folder, string name)
    {
        _path = Path.Combine(folder.Root, name);
        Assert.Equal(0, ChangeMode(Path.GetDirectoryName(folder.Root) ?? folder.Root, EveryRight));
        Assert.Equal(0, ChangeMode(folder.Root, EveryRight));
        Assert.Equal(0, ChangeMode(_path, NoRight));
        if (Environment.IsPrivilegedProcess)
        {
            _ = SetFileUser(Nobody);
        }
    }

    public void Dispose()
    {
        if (Environment.IsPrivilegedProcess)
        {
            _ = SetFileUser(0);
        }

        Assert.Equal(0, ChangeMode(_path, EveryRight));
    }

    [DllImport("libc", EntryPoint = "chmod", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ChangeMode(string path, uint mode);

    [DllImport("libc", EntryPoint = "setfsuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetFileUser(uint user);
}
