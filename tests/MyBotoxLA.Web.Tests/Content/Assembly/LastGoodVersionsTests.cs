using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Assembly;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Assembly;

/// <summary>A bad edit never takes a page down.</summary>
public sealed class LastGoodVersionsTests
{
    public static TheoryData<string, byte[]> BadEdits => new()
    {
        { "empty", [] },
        { "half written", Encoding.UTF8.GetBytes("---\ntitle: A pa") },
        { "in conflict", Encoding.UTF8.GetBytes("<<<<<<< HEAD\n" + ContentFolder.Page) },
        { "not UTF-8", [0x2D, 0x2D, 0x2D, 0x0A, 0xFF, 0xFE] },
        { "unknown key", Encoding.UTF8.GetBytes(ContentFolder.Page.Replace("title:", "autor: A\ntitle:", StringComparison.Ordinal)) },
        { "no title", Encoding.UTF8.GetBytes(ContentFolder.Page.Replace("title: A page\n", "", StringComparison.Ordinal)) },
    };

    [Theory]
    [MemberData(nameof(BadEdits))]
    public void BadEdit_OfAPage_KeepsItsLastGoodText(string name, byte[] edit)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var before = folder.Load();

        var after = folder.And("page.md", edit).Load(before);

        Assert.Equal(before.Pages["/page"].Html(), after.Pages["/page"].Html());
        Assert.Equal(["/page"], after.LastGood);
        Assert.True(after.IsDegraded, name);
        Assert.NotEqual(before.Version, after.Version);
    }

    [Theory]
    [MemberData(nameof(BadEdits))]
    public void BadEdit_ThenRestart_KeepsItsLastGoodText(string name, byte[] edit)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var loader = folder.Loader();
        loader.SaveLastGood(loader.Load(null, TestContext.Current.CancellationToken));

        var restarted = folder.And("page.md", edit).Load();

        Assert.Equal("<p>Some text.</p>", restarted.Pages["/page"].Html());
        Assert.Equal(["/page"], restarted.LastGood);
        Assert.NotEmpty(name);
    }

    [Fact]
    public void BadEdit_ThenRepaired_ShowsTheNewText()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var broken = folder.And("page.md", "broken").Load(folder.Load());

        var repaired = folder.And("page.md", ContentFolder.Page.Replace("Some", "New", StringComparison.Ordinal)).Load(broken);

        Assert.Equal("<p>New text.</p>", repaired.Pages["/page"].Html());
        Assert.Empty(repaired.LastGood);
        Assert.False(repaired.IsDegraded);
    }

    [Fact]
    public void BadEdit_OfTheClinic_KeepsItsLastGoodFacts()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var loader = folder.Loader();
        var before = loader.Load(null, TestContext.Current.CancellationToken);
        loader.SaveLastGood(before);

        folder.And("site.yml", "name: [");

        Assert.Equal("Test Clinic", folder.Load(before).Clinic?.Name);
        Assert.Equal("Test Clinic", folder.Load().Clinic?.Name);
        Assert.True(folder.Load().IsDegraded);
    }

    [Theory]
    [InlineData("")]
    [InlineData("drug: x\n")]
    public void SlipInTheDrug_KeepsTheLastGoodText_AlsoAfterARestart(string good)
    {
        using var folder = ContentFolder.With(
            "page.md",
            ContentFolder.Page.Replace("title:", good + "title:", StringComparison.Ordinal)).And("safety/x.md", ContentFolder.Page);
        var loader = folder.Loader();
        var before = loader.Load(null, TestContext.Current.CancellationToken);
        loader.SaveLastGood(before);

        folder.And(
            "page.md",
            ContentFolder.Page.Replace(
                "title:",
                "drug: y\ntitle:",
                StringComparison.Ordinal).Replace("Some", "Other", StringComparison.Ordinal));
        var after = loader.Load(before, TestContext.Current.CancellationToken);
        loader.SaveLastGood(after);

        foreach (var shown in new[] { after, loader.Load(after, TestContext.Current.CancellationToken), folder.Load() })
        {
            Assert.Equal("<p>Some text.</p>", shown.Pages["/page"].Html());
            Assert.Equal(["/page"], shown.LastGood);
            Assert.Equal(["page.md(2,7) MB4001"], shown.Places());
            Assert.Equal(good.Length > 0, shown.BoxedWarnings.ContainsKey("/safety/x"));
        }
    }

    [Fact]
    public void UnknownDrug_ThenTheWarningIsAdded_ShowsTheNewText()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var before = folder.Load();
        var edited = folder.And(
            "page.md",
            ContentFolder.Page.Replace(
                "title:",
                "drug: y\ntitle:",
                StringComparison.Ordinal).Replace("Some", "Other", StringComparison.Ordinal)).Load(before);

        var repaired = folder.And("safety/y.md", ContentFolder.Page).Load(edited);

        Assert.Equal("<p>Other text.</p>", repaired.Pages["/page"].Html());
        Assert.Empty(repaired.LastGood);
        Assert.Empty(repaired.Places());
    }

    /// <summary>A warning that cannot be shown is none, so a page with its drug is not shown either.</summary>
    [Fact]
    public void NewDrug_WithABoxedWarningThatCannotBeShown_KeepsTheLastGoodText()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var before = folder.Load();
        folder.And("safety/y.md", ContentFolder.Page.Replace("title:", "autor: A\ntitle:", StringComparison.Ordinal)).And(
            "page.md",
            ContentFolder.Page.Replace("title:", "drug: y\ntitle:", StringComparison.Ordinal)
                .Replace("Some", "Other", StringComparison.Ordinal));

        var after = folder.Load(before);

        Assert.Equal("<p>Some text.</p>", after.Pages["/page"].Html());
        Assert.Equal(["/page"], after.LastGood);
        Assert.Empty(after.BoxedWarnings);
        Assert.Equal(["page.md(2,7) MB4001", "safety/y.md(2,1) MB2001"], after.Places());
    }

    /// <summary>Opening a pipe blocks until somebody writes to it.</summary>
    [Fact]
    public async Task Page_BecomesAPipe_KeepsItsLastGoodText()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var before = folder.Load();
        folder.Without("page.md");
        using var process = Process.Start("mkfifo", Path.Combine(folder.Root, "page.md"));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        var after = await Task.Run(() => folder.Load(before)).WaitAsync(Wait.Limit, TestContext.Current.CancellationToken);

        Assert.Equal("<p>Some text.</p>", after.Pages["/page"].Html());
        Assert.Equal(["/page"], after.LastGood);
    }

    /// <summary>A symbolic link to the outside or to nothing is a mistake like any other, not a decision to delete the page.</summary>
    [Theory]
    [InlineData("nothing.md")]
    [InlineData("page.md")]
    [InlineData("../..")]
    public void Page_BecomesALinkThatIsNotFollowed_KeepsItsLastGoodText(string target)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var before = folder.Load();
        folder.Without("page.md");
        File.CreateSymbolicLink(Path.Combine(folder.Root, "page.md"), target);

        var after = folder.Load(before);

        Assert.Equal("<p>Some text.</p>", after.Pages["/page"].Html());
        Assert.Equal(["/page"], after.LastGood);
        Assert.Equal(["page.md MB1023"], after.Places());
    }

    [Fact]
    public void DeletedFile_TakesItsPageAway_AlsoAfterARestart()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var loader = folder.Loader();
        var before = loader.Load(null, TestContext.Current.CancellationToken);
        loader.SaveLastGood(before);

        var after = loader.Load(before, TestContext.Current.CancellationToken);
        after = folder.Without("page.md").Load(after);
        loader.SaveLastGood(after);

        Assert.Equal(["/"], after.Pages.Keys);
        Assert.Equal(["index.md", "site.yml"], Directory.EnumerateFiles(folder.State).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("expires: 2020-01-01")]
    public void BrokenPage_ThatIsNoLongerShown_IsNotResurrected(string field)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var shown = folder.Load();

        var withdrawn = folder.And(
            "page.md",
            ContentFolder.Page.Replace("title:", $"{field}\nautor: A\ntitle:", StringComparison.Ordinal)).Load(shown);

        Assert.Equal(["/"], withdrawn.Pages.Keys);
        Assert.Empty(withdrawn.Unavailable);
    }

    [Fact]
    public void BrokenPage_PastItsExpiry_IsNotResurrected()
    {
        using var folder = ContentFolder.With(
            "page.md",
            ContentFolder.Page.Replace("title:", "expires: 2026-01-01\ntitle:", StringComparison.Ordinal));
        var loader = folder.Loader(options => options with { AsOf = new DateTimeOffset(2025, 12, 1, 0, 0, 0, TimeSpan.Zero) });
        loader.SaveLastGood(loader.Load(null, TestContext.Current.CancellationToken));

        var expired = folder.And("page.md", "broken")
            .Loader(options => options with { AsOf = new DateTimeOffset(2026, 2, 1, 0, 0, 0, TimeSpan.Zero) })
            .Load(null, TestContext.Current.CancellationToken);

        Assert.Equal(["/"], expired.Pages.Keys);
    }

    [Fact]
    public void DeletedBoxedWarning_StaysWhilePagesNeedIt()
    {
        using var folder = ContentFolder.With(
            "page.md",
            ContentFolder.Page.Replace("title:", "drug: x\ntitle:", StringComparison.Ordinal)).And(
                "safety/x.md", ContentFolder.Page.Replace("Some",
                "Warning",
                StringComparison.Ordinal));
        var loader = folder.Loader();
        var before = loader.Load(null, TestContext.Current.CancellationToken);
        loader.SaveLastGood(before);

        var after = folder.Without("safety/x.md").Load(before);
        loader.SaveLastGood(after);
        var restarted = folder.Load();

        foreach (var snapshot in new[] { after, restarted })
        {
            Assert.Equal(["page.md(2,7) MB4001"], snapshot.Places());
            Assert.Equal(["/", "/page"], snapshot.Pages.Keys.Order());
            Assert.Equal("<p>Warning text.</p>", snapshot.BoxedWarnings["/safety/x"].Html());
        }
    }

    [Fact]
    public void FolderGone_KeepsEveryPage()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var before = folder.Load();

        Directory.Move(folder.Root, folder.Root + "-away");
        var gone = folder.Load(before);
        Directory.Move(folder.Root + "-away", folder.Root);

        Assert.Same(before.Pages, gone.Pages);
        Assert.Equal([" MB1001"], gone.Places());
        Assert.Empty(folder.Load(gone).Places());
    }

    /// <summary>Lines on which a front matter pattern timed out, which failed the load of every page.</summary>
    public static TheoryData<string, string> LongLines => new()
    {
        { "page.md", "---\ntitle: a #b" + new string(' ', 100_000) + "c\n---\n" },
        { "page.md", "---\n" + new string('-', 100_000) + "\ntitle: A\n---\n" },
        { "page.md", "---\ntitle: " + string.Concat(Enumerable.Repeat("a: ", 30_000)) + "#\n---\n" },
        { "page.md", "---\n" + string.Concat(Enumerable.Repeat("a:b", 30_000)) + " [\n---\n" },
        { "site.yml", "name: a #b" + new string(' ', 100_000) + "c\n" },
        {
            "page.md",
            $"---\n{new string('-', 250)}k: {string.Concat(Enumerable.Repeat("a: ", 100))}{new string(' ', 400)}#\n---\n"
        },
    };

    [Theory]
    [MemberData(nameof(LongLines))]
    public void LongLine_OfTheFields_HarmsItsFileAlone(string name, string text)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var before = folder.Load();

        var after = folder.And(name, text).Load(before);

        Assert.Equal("<p>Some text.</p>", after.Pages["/page"].Html());
        Assert.Same(before.Pages["/"], after.Pages["/"]);
        Assert.True(after.IsDegraded);
    }

    [Fact]
    public void Patterns_HaveNoClock_ThatABusyMachineRunsOut()
    {
        var patterns = typeof(ContentLoader).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType == typeof(Regex) && method.GetParameters().Length == 0)
            .Select(method => (Regex?)method.Invoke(null, null))
            .ToList();

        Assert.NotEmpty(patterns);
        Assert.All(patterns, pattern => Assert.Equal(Regex.InfiniteMatchTimeout, pattern?.MatchTimeout));
    }

    [Fact]
    public void EveryPageGone_IsAnAccident()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var before = folder.Load();

        var after = folder.Without("page.md").Without("index.md").Load(before);

        Assert.Same(before.Pages, after.Pages);
        Assert.Equal([" MB1003"], after.Places());
    }

    [Fact]
    public void SaveLastGood_FolderNotWritable_ThrowsAndChangesNothing()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        File.WriteAllText(folder.State, "a file where the folder should be");
        var loader = folder.Loader();
        var snapshot = loader.Load(null, TestContext.Current.CancellationToken);

        Assert.ThrowsAny<IOException>(() => loader.SaveLastGood(snapshot));

        File.Delete(folder.State);
        Assert.Equal(["/", "/page"], folder.Load(snapshot).Pages.Keys.Order());
    }
}
