using System.Text.Json;
using Microsoft.AspNetCore.Http;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Observability;
using MyBotoxLA.Web.Tests.Support;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace MyBotoxLA.Web.Tests.Observability;

public sealed class RequestLogTests(SharedSite shared)
{
    [Fact]
    public async Task Start_LogsAddressAndNumberOfPages()
    {
        var site = await shared.Started;

        Assert.Contains(
            $"Started serving {Repository.SampleUrls.Count} pages on \\\"{site.Address.ToString().TrimEnd('/')}\\\"",
            site.Output,
            StringComparison.Ordinal);
    }

    /// <summary>The health check succeeds even if the public address is missing, so the log is where it shows.</summary>
    [Fact]
    public async Task Start_LogsTheHostsThatAreAllowed() =>
        Assert.Equal(["localhost, 127.0.0.1, [::1]"], AllowedHosts(await shared.Started));

    [Fact]
    public async Task Start_WithAddresses_LogsThemAsHosts()
    {
        await using var configured = await RunningSite.With("--Site:BaseUrl", "https://www.example.com", "--AllowedHosts", "example.com");

        Assert.Equal(["localhost, 127.0.0.1, [::1], example.com, www.example.com"], AllowedHosts(configured));
    }

    [Fact]
    public async Task RequestLine_HasOnlyMethodPathStatusAndTime()
    {
        var site = await shared.Started;
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
        var site = await shared.Started;
        await site.Get("/about-botox");
        using var line = JsonDocument.Parse(await Line("\"Path\":\"/about-botox\""));
        string[] fields = [.. line.RootElement.EnumerateObject().Select(field => field.Name).Except(["@m", "@i", "SourceContext"])];

        var listed = File.ReadLines(Path.Combine(Repository.SampleContent, page))
            .SkipWhile(text => text != $"- {promised[0]}")
            .TakeWhile(text => text.StartsWith("- ", StringComparison.Ordinal))
            .ToArray();

        Assert.Equal(["@t", "Method", "Path", "Status", "Milliseconds"], fields);
        Assert.Equal(fields.Length, listed.Length);
        Assert.All(promised.Zip(listed), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
    }

    /// <summary>The longest request line that the server accepts, of characters that take the most room when they are escaped.</summary>
    [Theory]
    [InlineData("GET", "/long-quotes", "\"")]
    [InlineData("GET", "/long-controls", "\u0001")]
    [InlineData("GET", "/long-codes", "%C3%B1")]
    [InlineData("GET", "/long-letters", "a")]
    public async Task RequestLine_OfALongPath_IsBounded(string method, string start, string repeated)
    {
        var site = await shared.Started;
        await site.Send(
            $"{method} {start}{string.Concat(Enumerable.Repeat(repeated, 15_000 / repeated.Length))} HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                + "Connection: close\r\n\r\n");

        var line = await Line($"\"Path\":\"{start}");
        using var json = JsonDocument.Parse(line);
        var path = json.RootElement.GetProperty("Path").GetString() ?? "";

        Assert.Equal(200, path.Length);
        Assert.Contains($"\"Path\":\"{path}\"", line, StringComparison.Ordinal);
        Assert.InRange(line.Length, 400, 700);
    }

    [Fact]
    public async Task RequestLine_OfALongMethod_IsBounded()
    {
        var site = await shared.Started;
        await site.Send($"{new string('M', 15_000)} /long-method HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

        using var json = JsonDocument.Parse(await Line("\"Path\":\"/long-method\""));

        Assert.Equal(new string('M', 20), json.RootElement.GetProperty("Method").GetString());
    }

    /// <summary>What an operator filters by: the level, the method, and the status; the time to a tenth.</summary>
    [Theory]
    [InlineData("GET", 200, "Information")]
    [InlineData("HEAD", 304, "Information")]
    [InlineData("GET", 499, "Information")]
    [InlineData("GET", 500, "Error")]
    [InlineData("HEAD", 503, "Error")]
    public async Task RequestLine_HasTheLevelOfItsStatus(string method, int status, string level)
    {
        var events = new Events();
        await using var logger = new LoggerConfiguration().WriteTo.Sink(events).CreateLogger();
        var context = new DefaultHttpContext { Request = { Method = method }, Response = { StatusCode = status } };

        await new RequestLog(_ => Task.CompletedTask, logger).InvokeAsync(context);

        var line = Assert.Single(events.All);
        var milliseconds = Assert.IsType<double>(Assert.IsType<ScalarValue>(line.Properties["Milliseconds"]).Value);
        Assert.Equal(Math.Round(milliseconds, 1), milliseconds);
        Assert.Equal(
            (level, $"\"{method}\"", "\"\"", $"{status}"),
            ($"{line.Level}", $"{line.Properties["Method"]}", $"{line.Properties["Path"]}", $"{line.Properties["Status"]}"));
    }

    [Fact]
    public async Task Health_LeavesNoLine()
    {
        var site = await shared.Started;
        Assert.Equal((200, ""), await site.Get("/health/live"));
        Assert.Equal((200, ""), await site.Get("/health/ready"));
        await site.Get("/after-health");

        await Line("\"Path\":\"/after-health\"");

        Assert.DoesNotContain("\"Method\":\"GET\",\"Path\":\"/health/", site.Output, StringComparison.Ordinal);
    }

    /// <summary>Nothing that the framework could say about a start or a request.</summary>
    [Fact]
    public async Task Start_InProduction_LogsTwoLines()
    {
        var site = await shared.Started;
        await site.Get("/about-botox");
        await Line("\"Path\":\"/about-botox\"");

        var others = site.Output.Split('\n')
            .Where(line => line.Length > 0 && !line.Contains("\"@m\":\"Answered ", StringComparison.Ordinal))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("@m").GetString()?.Split(' ')[..2] ?? [])
            .Select(words => string.Join(' ', words));

        Assert.Equal(["Allowed the", "Started serving"], others);
    }

    [Fact]
    public async Task Log_InDevelopment_IsForPeople()
    {
        await using var site = await RunningSite.With("--environment", "Development");
        var address = site.Address.ToString().TrimEnd('/');

        Assert.Matches(
            $@"^\d\d:\d\d:\d\d INF Allowed the hosts .+\n\d\d:\d\d:\d\d INF Started serving \d+ pages on {address}\n$",
            site.Output);
    }

    /// <summary>ASP.NET Core would otherwise warn about unused keys without a home folder, and about protocols that need TLS.</summary>
    [Fact]
    public async Task Start_InProduction_LogsNoWarning() =>
        Assert.DoesNotContain("\"@l\"", (await shared.Started).Output, StringComparison.Ordinal);

    private static IEnumerable<string?> AllowedHosts(RunningSite site) =>
        site.Output.Split('\n')
            .Where(line => line.Contains("Allowed the hosts", StringComparison.Ordinal))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("Hosts").GetString());

    private async Task<string> Line(string part)
    {
        var site = await shared.Started;
        string? Find() => Array.Find(site.Output.Split('\n'), line => line.Contains(part, StringComparison.Ordinal));
        await Wait.Until(() => Find() is not null);
        return Find() ?? "";
    }

    private sealed class Events : ILogEventSink
    {
        public List<LogEvent> All { get; } = [];

        public void Emit(LogEvent logEvent) => All.Add(logEvent);
    }
}
