using System.Runtime.InteropServices;

namespace MyBotoxLA.Web.Export;

/// <summary>Hard links, and the atomic replacement of a symbolic link: .NET has no API for either.</summary>
internal static class FileLinks
{
    /// <summary>False if the file system or the state of the two files does not allow it.</summary>
    public static bool TryCreateHard(string existing, string link) => Link(existing, link) == 0;

    /// <summary>Makes a symbolic link point to another target; a reader finds the old target or the new one, never nothing.</summary>
    /// <exception cref="IOException">The link could not be replaced, and points to its old target.</exception>
    public static void Replace(string link, string target)
    {
        var fresh = $"{link}.new";
        File.Delete(fresh);
        File.CreateSymbolicLink(fresh, target);
        if (Rename(fresh, link) != 0)
        {
            throw new IOException($"{link}: {Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())}.");
        }
    }

    [DllImport("libc", EntryPoint = "link")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string existing,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string link);

    /// <summary><see cref="File.Move(string, string, bool)"/> does not find a link to a folder.</summary>
    [DllImport("libc", EntryPoint = "rename", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Rename(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string old,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string replacement);
}
