using MyBotoxLA.Content;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Serving;

/// <summary>What the log says about the content and its edits. No time passes, so each edit is loaded by the test.</summary>
public sealed class ContentReloadServiceTests
{
    private const string Uncited = "---\ntitle: A\ndescription: B\nsources: [{ id: one, title: One }]\n---\nText.";
    private const string Fault = "The source \"one\" is never cited in the text.";
    private const string Hint = "Write `[^one]` after the sentence that it supports, or delete the source.";

    private readonly RecordedLog<ContentReloadService> _log = new();
    private readonly CountedTime _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Edit_IsLoggedWithWhatIsNewlyWrong()
    {
        using var folder = ContentFolder.With("a.md", Uncited);
        var store = folder.Store(options => options with { Time = _time });
        using var service = await Started(folder, store);

        folder.And("b.md", Uncited);
        store.Reload(Cancellation);
        await service.StopAsync(Cancellation);

        Assert.Equal(
            [
                $"Warning Found a.md(4,10) MB3003: {Fault} {Hint}",
                $"Information Reloaded the content: 3 pages, version {store.Current.Version}",
                $"Warning Found b.md(4,10) MB3003: {Fault} {Hint}",
            ],
            _log.All);
    }

    [Fact]
    public async Task LastGoodVersions_AreWrittenAtTheStartAndAfterEachEdit()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var store = folder.Store(options => options with { Time = _time });
        using var service = await Started(folder, store);
        var start = File.ReadAllText(Path.Combine(folder.State, "page.md"));

        Edit(folder, store, "Other text");
        await service.StopAsync(Cancellation);

        Assert.Contains("Some text.", start, StringComparison.Ordinal);
        Assert.Contains("Other text.", File.ReadAllText(Path.Combine(folder.State, "page.md")), StringComparison.Ordinal);
    }

    /// <summary>The same reason is logged once, until the folder could be written in between.</summary>
    [Fact]
    public async Task State_ThatCannotBeWritten_IsLoggedEachTimeThatItBegins()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        File.WriteAllText(folder.State, "A file in the place of the folder.");
        var store = folder.Store(options => options with { Time = _time });
        using var service = await Started(folder, store);

        Edit(folder, store, "One");
        File.Delete(folder.State);
        Edit(folder, store, "Two");
        Directory.Delete(folder.State, recursive: true);
        File.WriteAllText(folder.State, "");
        Edit(folder, store, "Three");
        Edit(folder, store, "Four");
        await service.StopAsync(Cancellation);

        Assert.Equal(
            ["Failed", "Reloaded", "Reloaded", "Reloaded", "Failed", "Reloaded"],
            _log.All.Select(line => line.Split(' ')[1]));
        Assert.StartsWith(
            $"Warning Failed to keep the last good versions in {folder.State}: The file '",
            _log.All[0],
            StringComparison.Ordinal);
    }

    private static void Edit(ContentFolder folder, ContentStore store, string text)
    {
        folder.And("page.md", ContentFolder.Page.Replace("Some text", text, StringComparison.Ordinal));
        Assert.True(store.Reload(Cancellation));
    }

    private async Task<ContentReloadService> Started(ContentFolder folder, ContentStore store)
    {
        var service = new ContentReloadService(store, folder.Options with { Time = _time }, new ContentFolderOptions(), _log);
        await service.StartAsync(Cancellation);

        // The service has begun to watch.
        await Wait.Until(() => _time.Timers > 0);
        return service;
    }
}
