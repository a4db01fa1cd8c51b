using System.Text.Json;
using System.Text.RegularExpressions;
using MyBotoxLA.Web.Tests.Docs;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Supply;

/// <summary><c>THIRD-PARTY.md</c> lists what ships, under licenses that allow it.</summary>
public sealed partial class ThirdPartyTests
{
    private const string FontLicense = "display-font-OFL.txt";
    private const string SkiaNotices = "skia-notices.txt";

    /// <summary>All allow commercial use at no cost, and require only that their text and copyright lines are included.</summary>
    private static readonly string[] Allowed = ["Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT"];

    /// <summary>Licenses that the package does not state as an expression: looked up by hand, for this version.</summary>
    private static readonly Dictionary<(string, string), string> LookedUp = new()
    {
        [("NUglify", "1.23.6")] = "BSD-2-Clause",
    };

    private static readonly DocFile List = DocFile.Read(Path.Combine("..", "THIRD-PARTY.md"));

    [Fact]
    public void List_MatchesWhatShips()
    {
        var shipped = LicensedPackage.OfTheApp().Select(Line).ToArray();

        var listed = Rows("Packages").Select(row => $"{Name(row[0])} {row[1]} {row[2]}").ToArray();

        Assert.True(shipped.SequenceEqual(listed), $"""
            THIRD-PARTY.md lacks: {string.Join(", ", shipped.Except(listed))}
            THIRD-PARTY.md has too much: {string.Join(", ", listed.Except(shipped))}
            Otherwise only the order is wrong: by name.
            """);
    }

    /// <summary>What the tool uses besides what the app uses too.</summary>
    [Fact]
    public void List_MatchesTheToolForPictures()
    {
        var used = LockedPackage.Of("tools/MyBotoxLA.Images").Except(LockedPackage.Of("src/MyBotoxLA.Web"))
            .Select(package => $"{package.Name} {package.Version}");

        Assert.Equal(used, Rows("The tool for pictures").Select(row => $"{Name(row[0])} {row[1]}"));
    }

    /// <summary>What the editor bundles, as pinned.</summary>
    [Fact]
    public void List_MatchesTheEditor()
    {
        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "editor", "package.json")));
        var bundled = package.RootElement.GetProperty("dependencies").EnumerateObject();

        Assert.Equal(
            bundled.Select(dependency => $"{dependency.Name} {dependency.Value}"),
            Rows("The page editor").Select(row => $"{Name(row[0])} {row[1]}"));
    }

    [Fact]
    public void Packages_HaveLicensesThatAreAllowed_AndTheirTexts()
    {
        var licenses = Rows("Packages").Select(row => row[2]).Distinct().ToArray();

        Assert.Empty(licenses.Except(Allowed));
        Assert.All(licenses, license => Assert.NotEmpty(List.Sections.Single(section => section.Title == license).Examples));
    }

    [Fact]
    public void Rows_NameProjectAndCopyright() => Assert.All(Rows("Packages"), row =>
    {
        Assert.Matches(@"^\[[\w.]+\]\(https://[^)]+\)$", row[0]);
        Assert.StartsWith("Copyright ", row[3], StringComparison.Ordinal);
    });

    [Fact]
    public void LicenseTextOfAPackage_IsListedWordForWord()
    {
        var brought = LicensedPackage.OfTheApp().Where(package => package.LicenseText is not null);

        Assert.All(brought, package => Assert.Contains(Words(package.LicenseText), List.Examples.Select(example => Words(example.Text))));
    }

    [Fact]
    public async Task ListAndFontLicense_ArePublished()
    {
        var project = await Evaluated.Project("src/MyBotoxLA.Web/MyBotoxLA.Web.csproj");

        var published = project.GetProperty("Items").GetProperty("Content").EnumerateArray()
            .Where(item => Text(item, "CopyToPublishDirectory") == "PreserveNewest")
            .Select(item => (Text(item, "Link"), Text(item, "FullPath")))
            .ToArray();

        Assert.Contains(("THIRD-PARTY.md", Path.Combine(Repository.Root, "THIRD-PARTY.md")), published);
        Assert.Contains((FontLicense, Path.Combine(Repository.Root, "src", "MyBotoxLA.Web", "Styles", FontLicense)), published);
        Assert.Contains(
            published,
            item => item.Item1 == SkiaNotices && File.ReadAllText(item.Item2).Contains("# skia", StringComparison.Ordinal));
        Assert.Contains(
            $"`{SkiaNotices}`",
            List.Sections.Single(section => section.Title == "Packages").Text,
            StringComparison.Ordinal);
        Assert.Contains(
            $"`{FontLicense}`",
            List.Sections.Single(section => section.Title == "Besides the packages").Text,
            StringComparison.Ordinal);
    }

    private static string Line(LicensedPackage package) =>
        $"{package.Name} {package.Version} "
            + $"{package.License ?? LookedUp.GetValueOrDefault((package.Name, package.Version), "(look up its license)")}";

    private static IEnumerable<string[]> Rows(string title) => List.Sections.Single(section => section.Title == title).Rows;

    private static string Name(string link) => link[1..link.IndexOf(']', StringComparison.Ordinal)];

    private static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static string Words(string? text) => Space().Replace(text ?? "", " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
