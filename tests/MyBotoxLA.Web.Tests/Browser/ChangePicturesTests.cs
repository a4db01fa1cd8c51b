using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using ImageMagick;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>The pictures of the command <c>changes</c>, which starts a browser of its own.</summary>
public sealed partial class ChangePicturesTests
{
    /// <summary>The colors of the frames.</summary>
    private static readonly MagickColor New = new("#0b6e3b");

    private static readonly MagickColor Old = new("#b3261e");

    private static readonly string Paragraphs = string.Concat(Enumerable.Repeat("\n\nA paragraph that stays as it is.", 40));

    [Fact]
    public void Pictures_MarkWhatChanged()
    {
        using var edit = ProposedEdit.Of(
            [("page.md", $"{ContentFolder.Page}{Paragraphs}\n\nThis changes.{Paragraphs}")],
            [
                ("page.md", $"{ContentFolder.Page}{Paragraphs}\n\nThis has changed.{Paragraphs}"),
                ("new.md", ContentFolder.Page.Replace("A page", "New", StringComparison.Ordinal)),
            ]);

        var called = edit.Report("--output", "report");

        Assert.Equal((0, ""), (called.Code, called.Errors));
        Assert.EndsWith(
            "\n`report.html` has this report with pictures of each change on a phone, before and after.\n"
                + "`site/index.html` is the whole site as proposed, with drafts.\n",
            called.Output,
            StringComparison.Ordinal);
        Assert.Equal(
            ["new-after.png", "page-after.png", "page-before.png"],
            Directory.EnumerateFiles(Path.Combine(edit.Root, "report/pictures")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var (before, after) = (Frame(edit, "page-before.png", Old), Frame(edit, "page-after.png", New));
        Assert.Equal(before, after);
        Assert.InRange(after.Bottom - after.Top, 30, 90);
        Assert.InRange(after.Top, 2000, 4000);
        Assert.Equal((0, 0), Frame(edit, "page-after.png", Old));
        Assert.Equal((0, 0), Frame(edit, "new-after.png", New));
    }

    /// <summary>A figure that three pages show: each has its pictures below what is said once.</summary>
    [Fact]
    public void Pictures_OfASharedChange_AreOfEachPage()
    {
        const string Fragment = "Some words.\n";
        using var edit = ProposedEdit.Of(
            [("fragments/f.md", Fragment), .. Numbered().Select(file => (file, ContentFolder.Page + "\n\n:::include f\n:::\n"))],
            [("fragments/f.md", "Other words.\n")]);

        edit.Report("--output", "report");
        var report = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(edit.Root, "report/report.html")));

        Assert.Equal(
            Numbered().SelectMany(file => new[] { $"pictures/{file[..^3]}-before.png", $"pictures/{file[..^3]}-after.png" }),
            report.QuerySelectorAll(".part img").Select(image => image.GetAttribute("src")));
        Assert.All(
            report.QuerySelectorAll("[src], [href]"),
            link => Assert.True(File.Exists(Path.Combine(
                edit.Root,
                "report",
                link.GetAttribute("src") ?? link.GetAttribute("href") ?? ""))));
        Assert.Empty(report.QuerySelectorAll("script"));
        Assert.All(
            report.QuerySelectorAll(".part"),
            part => Assert.InRange(int.Parse(Height().Match(part.GetAttribute("style") ?? "").Groups[1].Value), 100, 400));
    }

    private static IEnumerable<string> Numbered() => ["one.md", "three.md", "two.md"];

    /// <summary>The first and the last row of a picture that have a color.</summary>
    private static (int Top, int Bottom) Frame(ProposedEdit edit, string name, MagickColor color)
    {
        using var picture = new MagickImage(Path.Combine(edit.Root, "report/pictures", name));
        Assert.Equal(390u, picture.Width);
        using var pixels = picture.GetPixels();
        int[] rows =
        [
            .. Enumerable.Range(0, (int)picture.Height)
                .Where(row => Enumerable.Range(0, (int)picture.Width).Any(column => color.Equals(pixels[column, row]?.ToColor()))),
        ];
        return rows is [] ? (0, 0) : (rows[0], rows[^1]);
    }

    [GeneratedRegex("height:(\\d+)px")]
    private static partial Regex Height();
}
