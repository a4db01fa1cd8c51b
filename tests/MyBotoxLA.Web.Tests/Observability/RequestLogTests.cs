using System.Text.Json;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Observability;

public sealed class RequestLogTests(RunningSite site)
{
    [Fact]
    public void Start_LogsAddressAndNumberOfPages() =>
        Assert.Contains(
            $"Started serving {Repository.Urls.Count} pages on \\\"{site.Address.ToString().TrimEnd('/')}\\\"",
            site.Output,
            StringComparison.Ordinal);

    [Fact]
    public async Task RequestLine_HasOnlyMethodPathStatusAndTime()
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
        await site.Get("/after-health");

        await Line("\"Path\":\"/after-health\"");

        Assert.DoesNotContain("/health/", site.Output, StringComparison.Ordinal);
    }

    /// <summary>ASP.NET Core would otherwise warn about unused keys without a home folder, and about protocols that need TLS.</summary>
    [Fact]
    public void Start_InProduction_LogsNoWarning() => Assert.DoesNotContain("\"@l\"", site.Output, StringComparison.Ordinal);

    private async Task<string> Line(string part)
    {
        string? Find() => Array.Find(site.Output.Split('\n'), line => line.Contains(part, StringComparison.Ordinal));
        await Wait.Until(() => Find() is not null);
        return Find() ?? "";
    }
}
