using MyBotoxLA.Web.Observability;

namespace MyBotoxLA.Web.Sharing;

/// <summary>The native library that pictures are drawn with. It is only loaded when the first one is drawn.</summary>
/// <param name="folders">Where the runtime looks for native libraries, separated as in <c>PATH</c>.</param>
/// <param name="logger">Is told once if the library is missing.</param>
internal sealed class PictureLibrary(string folders, ILogger<PictureLibrary> logger)
{
    private static readonly string FileName =
        OperatingSystem.IsWindows() ? "libSkiaSharp.dll" : OperatingSystem.IsMacOS() ? "libSkiaSharp.dylib" : "libSkiaSharp.so";

    private readonly Lazy<bool> _isInstalled = new(() => Find(folders, logger));

    public bool IsInstalled => _isInstalled.Value;

    public static PictureLibrary OfProcess(ILogger<PictureLibrary> logger) =>
        new($"{AppContext.GetData("NATIVE_DLL_SEARCH_DIRECTORIES")}{Path.PathSeparator}{AppContext.BaseDirectory}", logger);

    private static bool Find(string folders, ILogger logger)
    {
        var isFound = Array.Exists(folders.Split(Path.PathSeparator), folder => File.Exists(Path.Combine(folder, FileName)));
        if (!isFound)
        {
            Log.FoundNoPictureLibrary(logger, FileName);
        }

        return isFound;
    }
}
