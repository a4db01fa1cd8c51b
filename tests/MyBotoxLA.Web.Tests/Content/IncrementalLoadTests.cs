using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Extensions.Time.Testing;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content;

/// <summary>
/// Whatever a load reuses of the previous one, and whichever files events name: the result is that of a program that has just started.
/// </summary>
public sealed class IncrementalLoadTests
{
    private const int Edits = 80;

    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Load_AfterRandomEdits_EqualsAFreshOne(int seed)
    {
        using var folder = ContentFolder.With("a.md", ContentFolder.Page);
        var clock = new FakeTimeProvider(Repository.Today);
        var options = folder.Options with { Time = clock };
        var loader = new ContentLoader(options);
        var edits = new RandomEdits(folder, seed);
        var random = new Random(seed);
        var scan = FolderScan.Of(folder.Root);
        var loaded = loader.Load(scan, before: null, TestContext.Current.CancellationToken);
        loader.SaveLastGood(loaded);
        var history = new List<string>();
        for (var i = 0; i < Edits; i++)
        {
            // Each load sees one to three edits, and sometimes the time.
            var files = Files(folder);
            history.AddRange(Enumerable.Range(0, random.Next(1, 4)).Select(_ => edits.Next()));
            clock.Advance(random.Next(5) == 0 ? TimeSpan.FromHours(random.Next(30)) : TimeSpan.Zero);
            scan = scan?.Update(Changed(files, Files(folder))) ?? FolderScan.Of(folder.Root);

            loaded = loader.Load(scan, loaded, TestContext.Current.CancellationToken);
            var fresh = new ContentLoader(options).Load(before: null, TestContext.Current.CancellationToken);

            Assert.True(FolderScan.AreEqual(FolderScan.Of(folder.Root), scan), Explain());
            Assert.True(Describe(fresh.Snapshot) == Describe(loaded.Snapshot), Explain());
            loader.SaveLastGood(loaded);

            string Explain() => $"Seed {seed}, load {i}:\n{string.Join('\n', history)}\n{FirstDifference(fresh.Snapshot, loaded.Snapshot)}";
        }
    }

    private static Dictionary<string, (DateTime, long)> Files(ContentFolder folder) => new DirectoryInfo(folder.Root)
        .EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
        .ToDictionary(
            file => Path.GetRelativePath(folder.Root, file.FullName),
            file => (file.LastWriteTimeUtc, (file as FileInfo)?.Length ?? 0));

    /// <summary>What events would name.</summary>
    private static string[] Changed(Dictionary<string, (DateTime, long)> before, Dictionary<string, (DateTime, long)> now) =>
    [
        .. before.Keys.Union(now.Keys).Where(name =>
            !before.TryGetValue(name, out var old) || !now.TryGetValue(name, out var current) || old != current),
    ];

    private static string FirstDifference(ContentSnapshot fresh, ContentSnapshot loaded)
    {
        var (expected, actual) = (Describe(fresh).Split('\n'), Describe(loaded).Split('\n'));
        var at = expected.Zip(actual).TakeWhile(lines => lines.First == lines.Second).Count();
        return $"expected:\n{string.Join('\n', expected.Skip(at).Take(12))}\nactual:\n{string.Join('\n', actual.Skip(at).Take(12))}";
    }

    /// <summary>Everything that a visitor, a health check, or <c>check</c> can see.</summary>
    private static string Describe(ContentSnapshot snapshot) => JsonSerializer.Serialize(
        new
        {
            Diagnostics = snapshot.Diagnostics.Select(found =>
                new { At = $"{found} {found.Length}", found.Message, found.Hint, found.SourceLine }),
            Release = snapshot.CheckRelease().Select(found => $"{found} {found.Message} {found.Kind.Severity}"),
            Pages = snapshot.Pages.Values.OrderBy(page => page.Path, StringComparer.Ordinal).Select(page => Describe(page, snapshot)),
            Warnings = snapshot.BoxedWarnings.Values.OrderBy(page => page.Path, StringComparer.Ordinal)
                .Select(page => Describe(page, snapshot)),
            Redirects = snapshot.Redirects.Select(each => $"{each.Key} {each.Value}").Order(StringComparer.Ordinal),
            Images = snapshot.Images.Values.Select(image => $"{image.Url} {image.Width}").Order(StringComparer.Ordinal),
            Unavailable = snapshot.Unavailable.Order(StringComparer.Ordinal),
            LastGood = snapshot.LastGood.Order(StringComparer.Ordinal),
            snapshot.Count,
            snapshot.NextChange,
            snapshot.IsDegraded,
            snapshot.CanStart,
            snapshot.Clinic,
            snapshot.Version,
        },
        Readable);

    private static object Describe(Page page, ContentSnapshot snapshot) => new
    {
        page.Path,
        page.File.Name,
        page.File.Hash,
        page.Language.Code,
        page.FrontMatter,
        Body = page.Body.Select(part => $"{part.Html}{part.Slot}"),
        page.Headings,
        page.Links,
        page.EmergencyCard,
        Fragments = page.Fragments.Select(file => $"{file.Name} {file.Hash}"),
        Counterparts = snapshot.Counterparts(page).Select(other => other.Path),
    };
}
