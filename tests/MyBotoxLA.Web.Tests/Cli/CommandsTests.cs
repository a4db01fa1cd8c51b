using MyBotoxLA.Web.Cli;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Cli;

public sealed class CommandsTests
{
    private const string ChangesDescription =
        "Reports what a proposed edit of the content changes for patients, as Markdown. Exits with 0 if the report could be made, "
        + "whatever it says, 1 if not, and 2 if the command line is wrong.";

    private const string CheckDescription =
        "Reports everything that is wrong in the content folder. Exits with 0 if there are no errors, 1 if there are, "
        + "and 2 if the command line is wrong.";

    private const string ExportDescription =
        "Writes the whole site as static files, byte for byte what the server sends. Exits with 0 if all were written, "
        + "1 if a page, or all of them, could not be, and 2 if the command line is wrong.";

    private const string LinksDescription =
        "Asks every address on another site whether it still exists. Exits with 0 if none is dead, 1 if one is, or if this computer "
        + "is offline, and 2 if the command line is wrong.";

    private const string ReportDescription =
        "Counts the requests in the log by page, language, day, and status, and the addresses that were not found. Exits with 0, or with 2 "
        + "if the command line is wrong.";

    private const string ReviewDescription =
        "Records that a clinician or a translator has checked a page: writes the fields of `review` or `translates` into its file, and "
        + "nothing else. Exits with 0 if they were written, 1 if the page cannot be reviewed, and 2 if the command line is wrong.";

    private const string SchemaDescription =
        "Prints the fields and blocks that content may have. Exits with 0, or with 2 if the command line is wrong.";

    private const string StatusDescription =
        "Shows the medical review, translation, reading level, sources, and problems of every page. Exits with 0, or with 2 if the "
        + "command line is wrong.";

    private const string ReleaseDescription =
        "Also fail on what must not go public: sample details, pages without a medical review.";

    [Theory]
    [InlineData("check")]
    [InlineData("chekc", "--urls", "http://localhost:8080")]
    [InlineData("--help")]
    [InlineData("x")]
    [InlineData("a-b")]
    [InlineData("--preview", "--help")]
    [InlineData("--urls", "http://localhost:8080", "-h")]
    public void AreMeant_Word_True(params string[] args) => Assert.True(Commands.AreMeant(args));

    [Theory]
    [InlineData]
    [InlineData("--urls", "http://localhost:8080")]
    [InlineData("--Content:Path", "check")]
    [InlineData("/urls", "http://localhost:8080")]
    [InlineData("urls=http://localhost:8080")]
    public void AreMeant_SettingOfTheSite_False(params string[] args) => Assert.False(Commands.AreMeant(args));

    [Theory]
    [InlineData("There is no command \"chekc\". Did you mean check?", "chekc")]
    [InlineData(
        "There is no command \"publish\". Known commands: changes, check, export, links, report, review, schema, status.",
        "publish",
        "--format")]
    [InlineData("There is no option \"--formt\". Did you mean --format?", "check", "--formt", "text")]
    [InlineData("There is no option \"--Content:Pfad\". Did you mean --content?", "check", "--Content:Pfad", "pages")]
    [InlineData("There is no option \"-v\". Known options: --content, --format, --release.", "check", "-v")]
    [InlineData("\"pages\" is not an option of check. Known options: --content, --format, --release.", "check", "pages")]
    [InlineData("There is no format \"xml\". Known formats: text, github, sarif.", "check", "--format", "xml")]
    [InlineData("There is no format \"SARIF\". Did you mean sarif?", "check", "--format", "SARIF")]
    [InlineData("Required argument missing for option: '--format'.", "check", "--format")]
    [InlineData("The folder after --content is empty.", "check", "--content", "")]
    public void Run_WrongUsage_WritesOneLineAndReturns2(string line, params string[] args)
    {
        var called = Called.From("/", args);

        Assert.Equal(new Called(2, "", line + "\n"), called);
    }

    [Theory]
    [InlineData("--content", "content")]
    [InlineData("--content=content")]
    [InlineData("--Content:Path", "content")]
    [InlineData("--content:path=content")]
    public void Run_Check_TakesTheContentFolderByEitherName(params string[] content)
    {
        using var repository = Called.Repository();

        Assert.Equal(new Called(0, "1 page in content: nothing wrong.\n", ""), Called.From(repository.Root, ["check", .. content]));
    }

    [Fact]
    public void Run_CheckOnATerminal_SaysWhatItDoes()
    {
        using var repository = Called.Repository().And("content/es/index.md", RuleSite.PageWith("nav: two"));

        var called = Called.OnATerminal(repository.Root, "check", "--content", "content");
        var withoutFolder = Called.OnATerminal(repository.Root, "check", "--content", "none");

        Assert.Equal("Checking 2 pages…\n", called.Errors);
        Assert.StartsWith("\e[1mcontent/es/index.md(4,6)\e[0m: \e[31merror\e[0m MB2005: ", called.Output, StringComparison.Ordinal);
        Assert.Equal(
            $"error MB1001: There is no content folder at {repository.Root}/none. Name the content folder with --content.\n",
            withoutFolder.Errors);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--preview", "--help")]
    [InlineData("--urls", "http://localhost:8080", "-?")]
    public void Run_Help_NamesTheCommands(params string[] args)
    {
        var called = Called.From("/", args);

        Assert.Equal(
            $$"""
            Description:
              Serves the clinic's site at http://localhost:5080, or elsewhere with --urls. A command runs instead of the site.

            Usage:
              MyBotoxLA.Web [command] [options]

            Options:
              -?, -h, --help  Show help and usage information

            Commands:
              changes <BASE>  {{ChangesDescription}}
              check           {{CheckDescription}}
              export <DIR>    {{ExportDescription}}
              links           {{LinksDescription}}
              report <LOG>    {{ReportDescription}}
              review <PAGE>   {{ReviewDescription}}
              schema          {{SchemaDescription}}
              status          {{StatusDescription}}


            """,
            called.Output);
        Assert.Equal(0, called.Code);
    }

    [Fact]
    public void Run_CheckHelp_NamesTheOptions()
    {
        var called = Called.From("/", "check", "--help");

        Assert.Equal(
            $$"""
            Description:
              {{CheckDescription}}

            Usage:
              MyBotoxLA.Web check [options]

            Options:
              --content <DIR>               The content folder; by default, the one that the site would serve.
              --format <text|github|sarif>  For people, for GitHub's annotations, or SARIF 2.1.0. [default: text]
              --release                     {{ReleaseDescription}}
              -?, -h, --help                Show help and usage information


            """,
            called.Output);
        Assert.Equal(0, called.Code);
    }
}
