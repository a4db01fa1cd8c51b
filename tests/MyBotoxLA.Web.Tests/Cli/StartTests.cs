using System.Text.Json;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Cli;

public sealed class StartTests(RunningSite site)
{
    [Fact]
    public async Task Start_MissingFolder_WritesOneMessageAndExitsWith2()
    {
        var (code, output, errors) = await Run("--Content:Path", "/no/such/folder");

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

        var (code, _, errors) = await Run("--Content:Path", folder.Root);

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
        var (code, _, errors) = await Run(arguments);

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
        var (code, _, errors) = await Run("--environment", "Development", "--as-of", "soon");

        Assert.Equal((2, "--as-of \"soon\" is not a date. Write year-month-day, for example --as-of 2027-01-01.\n"), (code, errors));
    }

    [Fact]
    public async Task Start_WrongSetting_IsReportedInOneLine()
    {
        var (code, output, errors) = await Run("--Site:BaseUlr", "https://www.example.com");

        Assert.Equal((2, "", "There is no setting \"Site:BaseUlr\". Did you mean Site:BaseUrl?\n"), (code, output, errors));
    }

    [Fact]
    public async Task Start_PortTaken_IsReportedInOneLine()
    {
        var url = site.Address.ToString().TrimEnd('/');

        var (code, output, errors) = await Run("--urls", url);

        Assert.Equal(
            (2, "", $"The site could not listen on {url}: another program does. Stop that, or name another port with --urls.\n"),
            (code, output, errors));
    }

    [Fact]
    public async Task Restart_WithABrokenFile_ServesItsLastGoodPage()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        string[] settings = ["--Content:Path", folder.Root, "--Content:State", folder.State];
        await using (var first = await RunningSite.With(settings))
        {
            await Wait.Until(() => File.Exists(Path.Combine(folder.State, "page.md")));
        }

        folder.And("page.md", "broken");
        await using var second = await RunningSite.With(settings);

        Assert.Equal((200, ""), await second.Get("/page"));
    }

    [Fact]
    public void Start_LogsAddressAndNumberOfPages() =>
        Assert.Contains(
            $"Started serving {Repository.Urls.Count} pages on \\\"{site.Address.ToString().TrimEnd('/')}\\\"",
            site.Output,
            StringComparison.Ordinal);

    [Fact]
    public async Task RequestLine_HoldsMethodPathStatusAndTimeAlone()
    {
        await site.Send(
            "GET /about-botox?who=me HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: secret-agent\r\ntraceparent: "
                + "00-11111111111111111111111111111111-2222222222222222-01\r\nConnection: close\r\n\r\n");

        var line = await Line("\"Path\":\"/about-botox\"");
        using var json = JsonDocument.Parse(line);

        Assert.Equal(
            ["@t", "@m", "@i", "Method", "Path", "Status", "Milliseconds", "SourceContext"],
            json.RootElement.EnumerateObject().Select(field => field.Name));
        Assert.DoesNotContain("who=me", site.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-agent", site.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("1111111111", site.Output, StringComparison.Ordinal);
    }

    /// <summary>The log line has exactly the fields that the privacy page promises.</summary>
    [Theory]
    [InlineData("privacy.md", "the time", "(method)", "(path)", "(status)", "(duration)")]
    [InlineData("es/privacidad.md", "la hora", "(método)", "(ruta)", "(estado)", "(duración)")]
    public async Task PrivacyPage_NamesTheFieldsOfTheLine(string page, params string[] promised)
    {
        await site.Get("/about-botox");
        using var line = JsonDocument.Parse(await Line("\"Path\":\"/about-botox\""));
        string[] fields = [.. line.RootElement.EnumerateObject().Select(field => field.Name).Except(["@m", "@i", "SourceContext"])];

        var listed = File.ReadLines(Path.Combine(Repository.Content, page))
            .SkipWhile(text => text != $"- {promised[0]}")
            .TakeWhile(text => text.StartsWith("- ", StringComparison.Ordinal))
            .ToArray();

        Assert.Equal(["@t", "Method", "Path", "Status", "Milliseconds"], fields);
        Assert.Equal(fields.Length, listed.Length);
        Assert.All(promised.Zip(listed), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Health_LeavesNoLine()
    {
        Assert.Equal((200, ""), await site.Get("/health/live"));
        Assert.Equal((200, ""), await site.Get("/health/ready"));
        await site.Get("/asked-after-health");

        await Line("\"Path\":\"/asked-after-health\"");

        Assert.DoesNotContain("/health/", site.Output, StringComparison.Ordinal);
    }

    /// <summary>ASP.NET Core would otherwise warn about unused keys without a home folder, and about protocols that need TLS.</summary>
    [Fact]
    public void Start_InProduction_WarnsOfNothing() => Assert.DoesNotContain("\"@l\"", site.Output, StringComparison.Ordinal);

    private async Task<string> Line(string part)
    {
        string? Find() => Array.Find(site.Output.Split('\n'), line => line.Contains(part, StringComparison.Ordinal));
        await Wait.Until(() => Find() is not null);
        return Find() ?? "";
    }

    private static async Task<(int Code, string Output, string Errors)> Run(params string[] arguments)
    {
        using var process = RunningSite.Start(arguments);
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await errors);
    }
}
