using System.Diagnostics;
using System.Text.Json;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Cli;

public sealed class CheckCommandTests
{
    private const string NotCompared =
        "Not compared with an English page, because they have no \"translates\" at the top: es/uber-uns.md.";

    [Fact]
    public void Check_Mistakes_ReportsAndCountsThemAndReturns1()
    {
        using var repository = Called.FaultyRepository();

        var called = Called.From(repository.Root, "check", "--content", "content");

        Assert.Equal(
            new Called(
                1,
                $"""
                content/es/uber-uns.md(1,1): warning MB1008: {Called.ByteOrderMark}
                  1 | ---
                    | ^
                  hint: {Called.ByteOrderMarkHint}
                content/page.md(4,6): error MB2005: "nav" is "two", which is not a whole number.
                  4 | nav: two
                    |      ^^^
                  hint: Write it in this form, for example: `nav: 2`.

                3 pages in content: 1 error and 1 warning.
                {NotCompared}

                """,
                ""),
            called);
    }

    [Fact]
    public void Check_WarningsAlone_Answers0()
    {
        using var repository = Called.FaultyRepository().And("content/page.md", ContentFolder.Page);

        var called = Called.From(repository.Root, "check", "--content", "content");

        Assert.EndsWith($"\n\n3 pages in content: 1 warning.\n{NotCompared}\n", called.Output, StringComparison.Ordinal);
        Assert.Equal(0, called.Code);
    }

    [Theory]
    [InlineData("text", "1 page in content: nothing wrong.\n")]
    [InlineData("github", "")]
    public void Check_NothingWrong_Answers0(string format, string output)
    {
        using var repository = Called.Repository();

        var called = Called.From(repository.Root, "check", "--content", "content", "--format", format);

        Assert.Equal(new Called(0, output, ""), called);
    }

    [Fact]
    public void Check_NoFolderGiven_TakesTheOneThatWouldBeServed()
    {
        var called = Called.From("/", "check");

        Assert.Contains($"{Repository.Urls.Count} pages in {Repository.Content[1..]}: ", called.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (called.Code, called.Errors));
    }

    /// <summary>The program reads its own content wherever it is started.</summary>
    [Fact]
    public void Check_InAnotherFolderWithContent_SaysWhichOneItReads()
    {
        using var repository = Called.Repository();

        var called = Called.From(repository.Root, "check");

        Assert.Contains($"{Repository.Urls.Count} pages in {Repository.Content}: ", called.Output, StringComparison.Ordinal);
        Assert.Equal(
            (0, $"This reads {Repository.Content}. To read the folder here, add --content content.\n"),
            (called.Code, called.Errors));
    }

    [Fact]
    public void Check_InTheContentFolderItself_NamesItByADot()
    {
        using var repository = Called.Repository();

        var called = Called.From(Path.Combine(repository.Root, "content"), "check", "--content", ".");

        Assert.Equal(new Called(0, "1 page in .: nothing wrong.\n", ""), called);
    }

    /// <summary>It reads the folder that it was given, or the one that is there anyway.</summary>
    [Fact]
    public void Check_OfTheFolderThatWasMeant_SaysNothingOfAnother()
    {
        using var repository = Called.Repository();
        using var other = Called.Repository();

        Assert.Equal(
            new Called(0, $"1 page in {other.Root}/content: nothing wrong.\n", ""),
            Called.From(repository.Root, "check", "--content", Path.Combine(other.Root, "content")));
        Assert.Equal("", Called.From(Path.GetDirectoryName(Repository.Content) ?? "", "check").Errors);
    }

    [Fact]
    public void Check_TranslationsOfAnOriginal_AreNotNamed()
    {
        using var repository = Called.Repository()
            .And("content/es/index.md", RuleSite.PageWith("translates: { page: index }"))
            .And("content/es/b.md", ContentFolder.Page)
            .And("content/es/a.md", ContentFolder.Page);

        var called = Called.From(repository.Root, "check", "--content", "content");

        Assert.EndsWith(
            "\nNot compared with an English page, because they have no \"translates\" at the top: es/a.md, es/b.md.\n",
            called.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Check_MissingFolder_WritesOneLineAndReturns2()
    {
        var called = Called.From("/no/such", "check", "--content", "folder", "--format", "sarif");

        Assert.Equal(
            new Called(2, "", "error MB1001: There is no content folder at /no/such/folder. Name the content folder with --content.\n"),
            called);
    }

    [Fact]
    public void Check_MissingSiteFile_WritesOneLineAndReturns2()
    {
        using var folder = ContentFolder.Empty().And("index.md", "No front matter.");

        var called = Called.From("/", "check", "--content", folder.Root);

        Assert.Equal(
            new Called(2, "", $"error MB1002: There is no site.yml in {folder.Root}. Name the content folder with --content.\n"),
            called);
    }

    [Fact]
    public void Check_NoPages_WritesOneLineAndReturns2()
    {
        using var folder = ContentFolder.Empty().And("site.yml", ContentFolder.SiteYml);

        var called = Called.From("/", "check", "--content", folder.Root);

        Assert.Equal(
            new Called(
                2,
                "",
                $"error MB1003: The content folder {folder.Root} contains no pages. Name the content folder with --content.\n"),
            called);
    }

    [Fact]
    public async Task Process_Sarif_StandardOutputHoldsNothingElse()
    {
        using var repository = Called.FaultyRepository();
        using var process = RunningSite.Start("check", "--content", Path.Combine(repository.Root, "content"), "--format", "sarif");

        var (code, output, errors) = await Answer(process);

        using var json = JsonDocument.Parse(output);
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        Assert.Equal("", errors);
        Assert.Equal(1, code);
    }

    [Fact]
    public async Task Process_ContentPathInEnvironment_IsChecked()
    {
        using var repository = Called.Repository();
        var start = new ProcessStartInfo(
            "dotnet",
            [
                typeof(Program).Assembly.Location,
                "check",
            ])
        { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = repository.Root };
        start.Environment["Content__Path"] = "content";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");

        var (code, output, errors) = await Answer(process);

        Assert.Equal((0, "1 page in content: nothing wrong.\n", ""), (code, output, errors));
    }

    [Fact]
    public async Task Process_UnknownWord_DoesNotServe()
    {
        using var process = RunningSite.Start("chekc");

        var answer = await Answer(process);

        Assert.Equal((2, "", "There is no command \"chekc\". Did you mean check?\n"), answer);
    }

    private static async Task<(int Code, string Output, string Errors)> Answer(Process process)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await errors);
    }
}
