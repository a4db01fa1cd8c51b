using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

/// <summary>Failures of the machine: pages are still served, and each failure is logged once.</summary>
public sealed class FaultTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>/dev/full acts like a full disk.</summary>
    [Fact]
    public async Task FullDisk_ForTheState_IsSaidOnce()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        Directory.CreateDirectory(folder.State);
        foreach (var name in new[] { "site.yml", "index.md", "page.md" })
        {
            File.CreateSymbolicLink(Path.Combine(folder.State, name + ".half"), "/dev/full");
        }

        await using var site = await RunningSite.With(Settings(folder));
        await Wait.Until(() => Count(site, "Failed to keep the last good versions") == 1);
        await Edit(site, folder, "One");
        await Edit(site, folder, "Two");

        Assert.Equal(1, Count(site, "Failed to keep the last good versions"));
        Assert.Contains("No space left on device", site.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FullDisk_ForTheLog_IsSaidOnce()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var port = FreePort();
        var start = new ProcessStartInfo(
            "sh",
            [
                "-c",
                "exec dotnet \"$0\" \"$@\" > /dev/full",
                typeof(Program).Assembly.Location,
                "--environment",
                "Production",
                "--urls",
                $"http://127.0.0.1:{port}",
                .. Settings(folder),
            ])
        { RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("sh did not start.");
        var errors = process.StandardError.ReadToEndAsync(Cancellation);
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };

        await Wait.Until(async () => await Status(client, "/page") == 200);
        Assert.Equal(200, await Status(client, "/"));
        process.Kill();

        Assert.Matches("^The log could not be written; the site continues without it\\. [^\n]*No space left on device\n$", await errors);
    }

    /// <summary>A pipe holds 64 kB, which is about 200 lines.</summary>
    [Fact]
    public async Task StuckPipe_ForTheLog_DelaysNoVisitorAndNoEnd()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var port = FreePort();
        using var process = RunningSite.Start(["--urls", $"http://127.0.0.1:{port}", .. Settings(folder)]);
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        await Wait.Until(async () => await Status(client, "/page") == 200);

        for (var i = 0; i < 1000; i++)
        {
            Assert.Equal(200, await Status(client, "/page"));
        }

        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await process.WaitForExitAsync(Cancellation).WaitAsync(Wait.Limit, Cancellation);

        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task ContentFolder_GoneAndBack_IsServedThroughout()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var site = await RunningSite.With(Settings(folder));

        Directory.Move(folder.Root, folder.Root + "-away");
        await Wait.Until(async () => await Ready(site) == "Degraded");
        Assert.Equal((200, ""), await site.Get("/page"));
        Directory.Move(folder.Root + "-away", folder.Root);
        await Wait.Until(async () => await Ready(site) == "Healthy");
        await Edit(site, folder, "Back");

        Assert.Equal(1, Count(site, "MB1001\\\""));
    }

    /// <summary>Without a limit on connections they would use the last handle, and .NET would exit with "Out of memory".</summary>
    [Fact]
    public async Task FewHandles_ManyConnections_HarmNeitherPagesNorReloads()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page).And("es/page.md", ContentFolder.Page);
        await using var site = await RunningSite.Under(["prlimit", "--nofile=450:450"], Settings(folder));
        var visitors = Enumerable.Range(0, 1000).Select(_ => new TcpClient()).ToList();
        try
        {
            foreach (var visitor in visitors)
            {
                await visitor.ConnectAsync(site.Address.Host, site.Address.Port, Cancellation);
            }

            folder.And("page.md", ContentFolder.Page.Replace("Some text.", "Meanwhile", StringComparison.Ordinal));
            await Wait.Until(() => Count(site, "Reloaded the content: 3 pages") == 1);
        }
        finally
        {
            visitors.ForEach(visitor => visitor.Dispose());
        }

        await Edit(site, folder, "Afterwards");
        Assert.Equal((200, ""), await site.Get("/es/page"));
        Assert.Equal(0, Count(site, "Too many open files"));
    }

    [Theory]
    [InlineData]
    [InlineData("check")]
    public async Task NoTimeZones_AreSaidInOneLine(params string[] arguments)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [typeof(Program).Assembly.Location, .. arguments])
        { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["TZDIR"] = "/no/such/folder";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync(Cancellation);
        var errors = process.StandardError.ReadToEndAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);

        Assert.Equal(
            (
                2,
                "",
                "The time zone America/Los_Angeles is not available on this machine, "
                    + "and the site needs it to publish and expire pages. Install the time zone data, usually the package tzdata.\n"),
            (process.ExitCode, await output, await errors));
    }

    private static string[] Settings(ContentFolder folder) =>
        ["--Content:Path", folder.Root, "--Content:State", folder.State, "--Content:PollSeconds", "0.2"];

    private static async Task Edit(RunningSite site, ContentFolder folder, string word)
    {
        folder.And("page.md", ContentFolder.Page.Replace("Some text.", word, StringComparison.Ordinal));
        using var client = new HttpClient { BaseAddress = site.Address };
        await Wait.Until(async () =>
            await Status(client, "/page") == 200
                && (
                    await client.GetStringAsync(
                        new Uri("/page", UriKind.Relative),
                        Cancellation)).Contains($"<p>{word}</p>", StringComparison.Ordinal));
    }

    private static async Task<string?> Ready(RunningSite site)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        using var response = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancellation);
        return (await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("status").GetString();
    }

    private static async Task<int> Status(HttpClient client, string path)
    {
        try
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
            return (int)response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return 0;
        }
    }

    private static int Count(RunningSite site, string words) => site.Output.Split(words).Length - 1;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
