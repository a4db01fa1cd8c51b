using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Export;
using MyBotoxLA.Web.Tests.Cli;
using MyBotoxLA.Web.Tests.Docs;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Export;

public sealed partial class ExportWatchTests : IDisposable
{
    private const string Origin = "https://clinic.example";

    private readonly string _place = Directory.CreateTempSubdirectory("export-").FullName;

    private string Target => Path.Combine(_place, "site");

    private string Current => Path.Combine(Target, "current");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_place, recursive: true);

    /// <summary>A reader of the folder finds a complete page at every moment.</summary>
    [Fact]
    public async Task Watch_After200RandomEdits_EqualsAFreshExport()
    {
        using var content = ContentFolder.With("page.md", ContentFolder.Page).And("images/door.png", DocSite.Png);
        var random = new Random(13);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await using var app = App(content);
        var store = app.Services.GetRequiredService<ContentStore>();
        var export = ActivatorUtilities.CreateInstance<ExportWatch>(app.Services, NullLogger<ExportWatch>.Instance);
        using var folder = new WatchedFolder(Target, TimeProvider.System);
        Assert.True(folder.TryLock());
        var running = Task.Run(() => export.RunAsync(folder, compresses: true, TimeSpan.FromHours(1), stopping.Token), Cancellation);
        await Wait.Until(() => Directory.Exists(Current));
        var reading = Task.Run(() => ReadUntil(stopping.Token), Cancellation);

        var changes = 0;
        for (var edit = 0; edit < 200; edit++)
        {
            var before = LinkTarget;
            Edit(content, edit, random);
            if (store.Reload(Cancellation))
            {
                changes++;
                await Wait.Until(() => LinkTarget != before);
            }
        }

        await stopping.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        var (reads, incomplete) = await reading;
        var called = Called.From(_place, "export", "fresh", "--content", content.Root, "--base-url", Origin);

        Assert.Equal((0, 0), (called.Code, incomplete));
        Assert.InRange(changes, 100, 200);
        Assert.InRange(reads, 1, int.MaxValue);
        Assert.Equal(Files(Path.Combine(_place, "fresh")), Files(Current));
        Assert.Equal(4, Directory.GetDirectories(Path.Combine(Target, "states")).Length);
    }

    [Fact]
    public async Task Command_ReportsWhatItWroteAndEndsCleanly()
    {
        using var content = ContentFolder.With("page.md", ContentFolder.Page);
        string[] command = ["export", Target, "--watch", "--no-compress", "--content", content.Root];
        using var process = RunningSite.Start(command);
        await Wait.Until(() => Directory.Exists(Current));
        var before = LinkTarget;

        content.And("page.md", Replaced("Some text", "Other text"));
        await Wait.Until(() => LinkTarget != before);
        var second = await RunningSite.Run(command);
        var plain = Called.From(_place, "export", "site", "--content", content.Root, "--base-url", Origin);
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        var output = await process.StandardOutput.ReadToEndAsync(Cancellation);
        var errors = await process.StandardError.ReadToEndAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);

        Assert.Equal(
            (0, "The pages use the address http://localhost:5080. Set their public address with --base-url.\n"),
            (process.ExitCode, errors));
        Assert.Contains("Other text", File.ReadAllText(Path.Combine(Current, "page.html")), StringComparison.Ordinal);
        Assert.Equal([23, 2], Written().Matches(output).Select(line => int.Parse(line.Groups[1].Value, CultureInfo.InvariantCulture)));
        Assert.Equal(
            (2, "", $"Another export --watch is writing to {Target}. Stop it first, or name another folder.\n"),
            (second.Code, second.Output, second.Errors));
        Assert.Equal("/robots.txt Vary", DescribeInCaddyfile("/robots.txt"));
        Assert.Equal("/favicon.ico", DescribeInCaddyfile("/favicon.ico"));
        Assert.Equal(2, plain.Code);
        Assert.StartsWith($"{Target} is not empty and not an earlier export, ", plain.Errors, StringComparison.Ordinal);
    }

    /// <summary>A file in the place of the folder, as an example of what cannot be written.</summary>
    [Fact]
    public async Task Watch_WhatCannotBeWritten_IsTriedAgain()
    {
        using var content = ContentFolder.With("page.md", ContentFolder.Page);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await using var app = App(content);
        var log = new RecordedLog<ExportWatch>();
        var export = ActivatorUtilities.CreateInstance<ExportWatch>(app.Services, log);
        using var folder = new WatchedFolder(Target, TimeProvider.System);
        File.WriteAllText(Target, "mine");

        var poll = TimeSpan.FromMilliseconds(20);
        var running = Task.Run(() => export.RunAsync(folder, compresses: false, poll, stopping.Token), Cancellation);
        await Wait.Until(() => export.Failure is not null);
        File.Delete(Target);
        await Wait.Until(() => log.All.Length >= 2);
        Directory.Move(Target, Path.Combine(_place, "away"));
        await Wait.Until(() => log.All.Length > 2);
        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        Assert.True(File.Exists(Path.Combine(Current, "page.html")));
        Assert.Equal(
            [
                $"Error Failed to export; the last state of the folder stays, and it is tried again: The file '{Target}' already exists.",
                "Information Exported 2 pages",
                "Information Exported 2 pages",
            ],
            log.All.Select(line => line.Split(", version")[0]));
    }

    [Fact]
    public async Task Watch_WithoutAnyPage_WritesNothingUntilThereIsOne()
    {
        using var content = ContentFolder.Empty().And("site.yml", ContentFolder.SiteYml).And("index.md", "no front matter");
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await using var app = App(content);
        var store = app.Services.GetRequiredService<ContentStore>();
        var log = new RecordedLog<ExportWatch>();
        var export = ActivatorUtilities.CreateInstance<ExportWatch>(app.Services, log);
        using var folder = new WatchedFolder(Target, TimeProvider.System);
        Assert.True(folder.TryLock());

        var running = Task.Run(() => export.RunAsync(folder, compresses: false, TimeSpan.FromHours(1), stopping.Token), Cancellation);
        await Wait.Until(() => export.Failure is not null);
        var (failure, isWritten) = (export.Failure, Directory.Exists(Current));
        content.And("index.md", ContentFolder.Page);
        store.Reload(Cancellation);
        await Wait.Until(() => File.Exists(Path.Combine(Current, "index.html")) && export.Failure is null);
        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        Assert.Equal(("No page could be made.", false), (failure, isWritten));
        Assert.Matches(
            "^Error Failed to export; .+: No page could be made\\.\nInformation Exported 1 pages, version "
                + $@"{store.Current.Version}, in \d+ ms; \d\d files had changed and were written$",
            string.Join('\n', log.All));
    }

    /// <summary>The path of a file, and whether Caddy tells caches that it has a compressed version too.</summary>
    private string DescribeInCaddyfile(string path)
    {
        var rest = File.ReadAllText(Path.Combine(Target, "Caddyfile")).Split($"path \"{path}\"", 2)[1];
        return rest[..rest.IndexOf("file_server", StringComparison.Ordinal)].Contains("Vary \"Accept-Encoding\"", StringComparison.Ordinal)
            ? $"{path} Vary"
            : path;
    }

    private static WebApplication App(ContentFolder content)
    {
        var builder = WebApplication.CreateSlimBuilder(Web.Hosting.Site.Options(
        [
            "--environment=Production",
            $"--Content:Path={content.Root}",
            $"--Content:State={content.State}",
            $"--Site:BaseUrl={Origin}",
        ]));
        Web.Hosting.Site.AddSite(builder);
        return builder.Build();
    }

    /// <summary>Changes, adds, and deletes pages, pictures, redirects, and the clinic's facts.</summary>
    private static void Edit(ContentFolder content, int edit, Random random)
    {
        var number = random.Next(6);
        var page = number % 2 == 0 ? $"page-{number}.md" : $"guide/page-{number}.md";
        _ = random.Next(7) switch
        {
            0 when File.Exists(Path.Combine(content.Root, page)) => content.Without(page),
            1 => content.And("site.yml", ContentFolder.SiteYml.Replace("Test Clinic", $"Clinic {number}", StringComparison.Ordinal)),
            2 => content.And("index.md", Replaced("title:", $"redirect_from: [/old-{number}]\ntitle:")),
            3 => content.And("images/door.png", [.. DocSite.Png, (byte)number]),
            4 => content.And(page, $"{ContentFolder.Page}\n\nEdit {edit}.\n\n![Door](/images/door.png)\n"),
            _ => content.And(page, Replaced("A page", $"Title {edit}")),
        };
    }

    private static string Replaced(string old, string text) => ContentFolder.Page.Replace(old, text, StringComparison.Ordinal);

    private (int Reads, int Incomplete) ReadUntil(CancellationToken stopping)
    {
        var (reads, incomplete) = (0, 0);
        while (!stopping.IsCancellationRequested)
        {
            reads++;
            incomplete += File.ReadAllText(Path.Combine(Current, "index.html")).EndsWith("</html>\n", StringComparison.Ordinal) ? 0 : 1;
        }

        return (reads, incomplete);
    }

    private string? LinkTarget => new FileInfo(Current).LinkTarget;

    private static SortedDictionary<string, string> Files(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file), file => Encoding.Latin1.GetString(File.ReadAllBytes(file))),
        StringComparer.Ordinal);

    [GeneratedRegex(@"; (\d+) files had changed and were written")]
    private static partial Regex Written();
}
