using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Cli;

/// <summary><c>links</c> asks a server on this machine.</summary>
public sealed class LinksCommandTests : IAsyncLifetime
{
    private readonly ConcurrentQueue<string> _asked = new();
    private readonly WebApplication _server;

    public LinksCommandTests()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.Run(Answer);
    }

    private string Place => _server.Urls.Single();

    public async ValueTask InitializeAsync() => await _server.StartAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("/ok", "", 0, 0)]
    [InlineData("/ok#place", "", 0, 0)]
    [InlineData("/get-only", "", 0, 0)]
    [InlineData("/get-alone", "", 0, 0)]
    [InlineData("/temporary", "", 0, 0)]
    [InlineData("/temporary-moved", "", 0, 0)]
    [InlineData("/hops/4", "", 0, 0)]
    [InlineData("/cookie", "", 0, 0)]
    [InlineData("/moved", "moved: {0}/moved is now at {0}/ok.", 0, 1)]
    [InlineData("/moved-twice", "moved: {0}/moved-twice is now at {0}/ok.", 0, 1)]
    [InlineData("/moved-temporary", "moved: {0}/moved-temporary is now at {0}/temporary.", 0, 1)]
    [InlineData("/hops/5", "fault: {0}/hops/5 leads from one address to the next without end.", 1, 0)]
    [InlineData("/status/500", "fault: {0}/status/500 answered with the status 500.", 1, 0)]
    [InlineData("/moved-away", "gone: {0}/moved-away answered with the status 404.", 1, 0)]
    [InlineData("/status/404", "gone: {0}/status/404 answered with the status 404.", 1, 0)]
    [InlineData("/status/410", "gone: {0}/status/410 answered with the status 410.", 1, 0)]
    [InlineData("/status/503", "fault: {0}/status/503 answered with the status 503.", 1, 0)]
    [InlineData("/round", "fault: {0}/round leads from one address to the next without end.", 1, 0)]
    [InlineData("/slow", "no answer: {0}/slow did not answer in time.", 1, 0)]
    public void Address_OfAPage_IsAsked(string path, string problem, int dead, int moved)
    {
        using var folder = Site($"[A]({Place}{path})");
        var line = problem.Length == 0 ? "" : string.Format(null, problem, Place) + " (page.md)\n";

        Assert.Equal(new Called(dead, $"{line}1 addresses: {dead} dead, {moved} moved, 0 not checked.\n", ""), Links(folder));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(499)]
    [InlineData(999)]
    public void Address_ThatTurnsProgramsAway_IsNotCalledDead(int status)
    {
        using var folder = Site($"[A]({Place}/status/{status})");

        Assert.Equal(
            new Called(
                0,
                $"not checked: {Place}/status/{status} does not answer programs (status {status}). Open it yourself. (page.md)\n"
                    + "1 addresses: 0 dead, 0 moved, 1 not checked.\n",
                ""),
            Links(folder));
    }

    [Fact]
    public void Addresses_AreAskedOnce_AndTheRestOnlyIfHeadFails()
    {
        using var folder = Site($"[A]({Place}/ok) [B]({Place}/ok#there) [C]({Place}/get-only) [D](/)")
            .And("other.md", ContentFolder.Page + $"\n\n[A]({Place}/ok)\n");

        Assert.Equal(new Called(0, "2 addresses: 0 dead, 0 moved, 0 not checked.\n", ""), Links(folder));
        Assert.Equal(["GET /get-only", "HEAD /get-only", "HEAD /ok"], _asked.Order());
    }

    [Fact]
    public void Json_HasEveryAddress()
    {
        using var folder = Site($"[A]({Place}/ok) [B]({Place}/moved)");

        Assert.Equal(
            new Called(
                0,
                $$"""
                [
                  {
                    "address": "{{Place}}/moved",
                    "status": "moved",
                    "code": 200,
                    "target": "{{Place}}/ok",
                    "files": [
                      "page.md"
                    ]
                  },
                  {
                    "address": "{{Place}}/ok",
                    "status": "good",
                    "code": 200,
                    "files": [
                      "page.md"
                    ]
                  }
                ]

                """,
                ""),
            Links(folder, "--format", "json"));
    }

    /// <summary>Programs read these names.</summary>
    [Fact]
    public void Json_NamesEveryStatus()
    {
        string[] paths = ["/moved", "/ok", "/slow", "/status/403", "/status/404", "/status/503"];
        using var folder = Site($"[A](http://127.0.0.1:1/) {string.Join(' ', paths.Select(path => $"[A]({Place}{path})"))}");

        var called = Links(folder, "--format", "json");

        using var json = JsonDocument.Parse(called.Output);
        Assert.Equal(
            [
                "http://127.0.0.1:1/ unreachable ", $"{Place}/moved moved 200", $"{Place}/ok good 200", $"{Place}/slow timed-out ",
                $"{Place}/status/403 not-checked 403", $"{Place}/status/404 gone 404", $"{Place}/status/503 server-error 503",
            ],
            json.RootElement.EnumerateArray().Select(link =>
                $"{link.GetProperty("address")} {link.GetProperty("status")} {(link.TryGetProperty("code", out var code) ? code : "")}"));
        Assert.Equal((1, ""), (called.Code, called.Errors));
    }

    [Fact]
    public void Address_OnSeveralPages_NamesThemInOrder()
    {
        using var folder = Site($"[A]({Place}/status/404)").And("other.md", ContentFolder.Page + $"\n\n[A]({Place}/status/404)\n");

        Assert.Equal(
            new Called(
                1,
                $"gone: {Place}/status/404 answered with the status 404. (other.md, page.md)\n"
                    + "1 addresses: 1 dead, 0 moved, 0 not checked.\n",
                ""),
            Links(folder));
    }

    [Fact]
    public void Computer_ThatReachesNothing_SaysSo()
    {
        using var closed = new TcpListener(System.Net.IPAddress.Loopback, 0);
        closed.Start();
        var port = ((System.Net.IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();
        using var folder = Site($"[A](http://127.0.0.1:{port}/)");

        Assert.Equal(
            new Called(1, "", "None of 1 addresses could be reached: this computer seems to be offline.\n"),
            Links(folder));
    }

    [Fact]
    public void Computer_ThatReachesNothingInTime_SaysSo()
    {
        using var folder = Site($"[A](http://127.0.0.1:1/) [B]({Place}/slow)");

        Assert.Equal(
            new Called(1, "", "None of 2 addresses could be reached: this computer seems to be offline.\n"),
            Links(folder));
    }

    [Fact]
    public void Address_ThatCannotBeReached_IsToldFromBeingOffline()
    {
        using var folder = Site($"[A](http://127.0.0.1:1/) [B]({Place}/ok)");

        Assert.Equal(
            new Called(
                1,
                "unreachable: http://127.0.0.1:1/ could not be reached. (page.md)\n2 addresses: 1 dead, 0 moved, 0 not checked.\n",
                ""),
            Links(folder));
    }

    [Fact]
    public void Source_IsAskedToo()
    {
        using var folder = Site("Text.[^label]", "sources: [ { id: label, title: A, url: \"https://127.0.0.1:1/label\" } ]\n")
            .And("other.md", ContentFolder.Page + $"\n\n[A]({Place}/ok)\n");

        Assert.Equal(
            new Called(
                1,
                "unreachable: https://127.0.0.1:1/label could not be reached. (page.md)\n"
                    + "2 addresses: 1 dead, 0 moved, 0 not checked.\n",
                ""),
            Links(folder));
    }

    [Theory]
    [InlineData("There is no format \"xml\". Known formats: text, json.", "--format", "xml")]
    [InlineData("There is no option \"--fast\". Known options: --content, --format, --timeout.", "--fast")]
    public void WrongUsage_Is2(string line, params string[] args) =>
        Assert.Equal(new Called(2, "", line + "\n"), Called.From("/", ["links", .. args]));

    private static Called Links(ContentFolder folder, params string[] args) =>
        Called.From(folder.Root, ["links", "--content", folder.Root, "--timeout", "2", .. args]);

    private static ContentFolder Site(string body, string fields = "") =>
        ContentFolder.With("page.md", $"---\ntitle: A\ndescription: B\n{fields}---\n{body}\n");

    private async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        _asked.Enqueue($"{context.Request.Method} {path}");
        (context.Response.StatusCode, context.Response.Headers.Location) = path switch
        {
            "/get-only" when HttpMethods.IsHead(context.Request.Method) => (405, ""),
            "/get-alone" when HttpMethods.IsHead(context.Request.Method) => (400, ""),
            "/temporary" => (302, "/ok"),
            "/moved" => (301, "/ok"),
            "/moved-twice" => (308, $"{Place}/moved"),
            "/moved-away" => (301, "/status/404"),
            "/moved-temporary" => (301, "/temporary"),
            "/temporary-moved" => (307, "/moved"),
            "/round" => (301, "/round"),
            "/hops/0" => (303, "/ok"),
            "/cookie" => (302, "/without-cookie"),
            "/without-cookie" when context.Request.Headers.Cookie.Count > 0 => (404, ""),
            _ when path.StartsWith("/hops/", StringComparison.Ordinal) => (302, $"/hops/{int.Parse(path[6..], null) - 1}"),
            _ when path.StartsWith("/status/", StringComparison.Ordinal) => (int.Parse(path[8..], null), ""),
            _ => (200, ""),
        };
        context.Response.Headers.SetCookie = path == "/cookie" ? "visitor=1" : "";
        if (path == "/slow")
        {
            var aborted = new TaskCompletionSource();
            await using var registered = context.RequestAborted.Register(aborted.SetResult);
            await aborted.Task;
        }
    }
}
