using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;

namespace MyBotoxLA.Abuse;

/// <summary>
/// The real content in many versions, each a folder of its own, with the version's number in every part that a page is made of. A
/// link to the folder is switched in one step, as git-sync does.
/// </summary>
internal sealed partial class MarkedContent(ContentCopy original) : IDisposable
{
    private readonly string _place = Directory.CreateTempSubdirectory("abuse-swap-").FullName;
    private string? _before;

    public string Link => Path.Combine(_place, "content");

    public string State => Path.Combine(_place, "state");

    /// <summary>Writes a version whole, switches to it, and deletes the one before.</summary>
    public void SwitchTo(int version)
    {
        var folder = Path.Combine(_place, $"version-{version}");
        foreach (var path in Directory.EnumerateFiles(original.Root, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(original.Root, path);
            var target = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? folder);
            File.WriteAllText(target, Mark(name, File.ReadAllText(path), version));
        }

        var next = Link + "-next";
        Directory.CreateSymbolicLink(next, folder);
        if (Rename(next, Link) != 0)
        {
            throw new IOException("The link could not be switched.");
        }

        if (_before is not null)
        {
            Directory.Delete(_before, recursive: true);
        }

        _before = folder;
    }

    /// <summary>
    /// Which parts of the content a page shows, and in which versions: <c>clinic</c>, <c>title</c>, <c>warning</c>, <c>text</c>.
    /// </summary>
    public static IEnumerable<(string Part, int Version)> Marks(byte[] page) =>
        MarkPattern()
            .Matches(Encoding.UTF8.GetString(page))
            .Select(
                match => (match.Groups[1].Value, int.Parse(match.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)));

    public void Dispose() => Directory.Delete(_place, recursive: true);

    private static string Mark(string name, string text, int version)
    {
        if (name == "site.yml")
        {
            return NameLine().Replace(text, $"name: Clinic clinic-{version}-mark");
        }

        var part = name.Contains("safety", StringComparison.Ordinal) ? "warning" : "text";
        return TitleLine().Replace(text, $"title: Page title-{version}-mark", 1).TrimEnd('\n') + $"\n\nThis is {part}-{version}-mark.\n";
    }

    [GeneratedRegex("^name:.*$", RegexOptions.Multiline)]
    private static partial Regex NameLine();

    [GeneratedRegex("^title:.*$", RegexOptions.Multiline)]
    private static partial Regex TitleLine();

    [GeneratedRegex("(clinic|title|warning|text)-([0-9]+)-mark")]
    private static partial Regex MarkPattern();

    /// <summary>rename(2) replaces a link in one step; .NET has no call that does so for a link to a folder.</summary>
    [DllImport("libc", EntryPoint = "rename", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Rename(string from, string to);
}
