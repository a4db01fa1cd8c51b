using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Cli;

public sealed class StartChecksTests
{
    [Fact]
    public async Task Start_MissingFolder_WritesOneMessageAndExitsWith2()
    {
        var (code, output, errors) = await RunningSite.Run("--Content:Path", "/no/such/folder");

        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.Equal(
            "error MB1001: There is no content folder at /no/such/folder.\n  hint: Create it, "
                + "or specify another one with --Content:Path.\n",
            errors);
    }

    [Fact]
    public async Task Start_EmptyFolder_WritesOneMessageAndExitsWith2()
    {
        using var folder = ContentFolder.Empty();

        var (code, _, errors) = await RunningSite.Run("--Content:Path", folder.Root);

        Assert.Equal(2, code);
        Assert.Equal(
            $"""
            error MB1002: There is no site.yml in {folder.Root}.
              hint: Add a file site.yml with the clinic's name, phone, address, and hours, or specify another folder with --Content:Path.
            error MB1003: The content folder {folder.Root} contains no pages.
              hint: Add a Markdown file such as index.md, or specify another folder with --Content:Path.

            """,
            errors);
    }

    [Theory]
    [InlineData("--preview")]
    [InlineData("--as-of", "2027-01-01")]
    public async Task Start_PreviewInProduction_IsRejected(params string[] arguments)
    {
        var (code, _, errors) = await RunningSite.Run(arguments);

        Assert.Equal(
            (
                2,
                "--preview and --as-of are not allowed in Production: patients would see what is not published. "
                    + "Start with --environment Development.\n"),
            (code, errors));
    }

    [Fact]
    public async Task Start_AsOfNoDate_IsRejected()
    {
        var (code, _, errors) = await RunningSite.Run("--environment", "Development", "--as-of", "soon");

        Assert.Equal((2, "--as-of \"soon\" is not a date. Write year-month-day, for example --as-of 2027-01-01.\n"), (code, errors));
    }

    [Fact]
    public async Task Start_WrongSetting_IsReportedInOneLine()
    {
        var (code, output, errors) = await RunningSite.Run("--Site:BaseUlr", "https://www.example.com");

        Assert.Equal((2, "", "There is no setting \"Site:BaseUlr\". Did you mean Site:BaseUrl?\n"), (code, output, errors));
    }
}
