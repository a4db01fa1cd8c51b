using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content;

public sealed class ContentStoreTests
{
    [Fact]
    public void Reload_AfterAnEdit_PutsTheNewSnapshotInForce()
    {
        using var folder = ContentFolder.With("a.md", ContentFolder.Page);
        var store = folder.Store();
        var before = store.Current;

        folder.And("a.md", ContentFolder.Page.Replace("A page", "Another title", StringComparison.Ordinal));
        var changed = store.Reload(TestContext.Current.CancellationToken);

        Assert.True(changed);
        Assert.Equal("Another title", store.Current.Pages["/a"].FrontMatter.Title);
        Assert.Equal("A page", before.Pages["/a"].FrontMatter.Title);
    }

    [Fact]
    public void Reload_NothingChanged_KeepsThePages()
    {
        using var folder = ContentFolder.With("a.md", ContentFolder.Page);
        var store = folder.Store();
        var before = store.Current;

        var changed = store.Reload(TestContext.Current.CancellationToken);

        Assert.False(changed);
        Assert.Same(before.Pages, store.Current.Pages);
    }
}
