using System.Text.RegularExpressions;

namespace MyBotoxLA.Web.Export;

/// <summary>
/// Files with a fingerprint in their name that the site no longer uses, for pages that a browser or a CDN still has. A file's time is
/// when it was added.
/// </summary>
internal sealed partial class EarlierAssets(string folder, TimeProvider time)
{
    /// <summary>The end of a name that changes with the bytes: ten hexadecimal digits before the extension.</summary>
    public const string Pattern = Digits + @"\.[A-Za-z0-9]+$";

    private const string Digits = @"\.[0-9a-f]{10}";

    /// <summary>A shared cache may send a page for a minute and a day, if the site is down: see <c>CacheControls</c>.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(2);

    private const long MaxBytes = 256 * 1024 * 1024;

    /// <summary>True if the name changes with the bytes.</summary>
    public static bool HasFingerprint(string file) => Fingerprint().IsMatch(file);

    /// <summary>The same for one extension, given with its dot.</summary>
    public static string PatternOf(string extension) => $@"{Digits}\{extension}$";

    /// <summary>Copies a file of a state, in every coding that it has.</summary>
    public void Add(string state, string file)
    {
        foreach (var name in StaticFiles.Endings.Select(ending => file + ending).Where(name => File.Exists(Path.Combine(state, name))))
        {
            var target = Path.Combine(folder, name);
            var fresh = Path.Combine(folder, ".new");
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? folder);
            File.Copy(Path.Combine(state, name), fresh, overwrite: true);
            File.SetLastWriteTimeUtc(fresh, time.GetUtcNow().UtcDateTime);
            File.Move(fresh, target, overwrite: true);
        }
    }

    /// <summary>Deletes the files that are too old, and the oldest of those that are too many.</summary>
    public void Prune()
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        var oldest = time.GetUtcNow() - Lifetime;
        var bytes = 0L;
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
            .OrderByDescending(file => file.LastWriteTimeUtc)
            .ToArray())
        {
            bytes += file.Length;
            if (file.LastWriteTimeUtc < oldest || bytes > MaxBytes)
            {
                file.Delete();
            }
        }
    }

    [GeneratedRegex(Pattern)]
    private static partial Regex Fingerprint();
}
