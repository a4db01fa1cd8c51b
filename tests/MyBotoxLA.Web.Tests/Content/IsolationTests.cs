using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content;

/// <summary>A mistake of the program affects one file or one rule, and is said.</summary>
public sealed class IsolationTests
{
    private const string Trigger = "BREAK";

    [Fact]
    public void Page_WhoseRuleThrows_KeepsItsLastGoodText()
    {
        using var folder = Site();
        var loader = folder.Loader(WithRules);
        var before = loader.Load(null, TestContext.Current.CancellationToken);

        folder.And("page.md", ContentFolder.Page + Trigger)
            .And("other.md", ContentFolder.Page.Replace("Some", "New", StringComparison.Ordinal));
        var after = loader.Load(before, TestContext.Current.CancellationToken);

        Assert.Equal(["page.md(1,1) MB1026"], after.Places());
        Assert.Equal(["/page"], after.LastGood);
        Assert.Equal("<p>Some text.</p>", after.Pages["/page"].Html());
        Assert.Equal("<p>New text.</p>", after.Pages["/other"].Html());
        Assert.True(after.IsDegraded);
    }

    [Fact]
    public void Page_WhoseRuleThrows_IsSaidWithoutTheTextOfTheException()
    {
        using var folder = Site().And("page.md", ContentFolder.Page + Trigger);

        var found = Assert.Single(folder.Loader(WithRules).Load(null, TestContext.Current.CancellationToken).Diagnostics);

        Assert.Equal("The file page.md could not be processed. This is a mistake of the program, not yours.", found.Message);
        Assert.Equal("Tell the person who maintains the site: `InvalidOperationException in ThrowingRule.Check`.", found.Hint);
        Assert.Equal("---", found.SourceLine);
    }

    [Fact]
    public void Page_ThatIsWellAgain_IsShown()
    {
        using var folder = Site();
        var loader = folder.Loader(WithRules);
        var before = loader.Load(null, TestContext.Current.CancellationToken);
        var broken = loader.Load(Edited(Trigger), TestContext.Current.CancellationToken);

        var after = loader.Load(Edited("More text."), TestContext.Current.CancellationToken);

        Assert.Equal(["/page"], broken.LastGood);
        Assert.Empty(after.Places());
        Assert.Contains("More text.", after.Pages["/page"].Html(), StringComparison.Ordinal);

        ContentSnapshot Edited(string text)
        {
            folder.And("page.md", ContentFolder.Page + text);
            return before;
        }
    }

    [Fact]
    public void SiteRule_ThatThrows_LosesItsOwnMessagesAlone()
    {
        using var folder = Site().And("about us.md", ContentFolder.Page).And("page.md", RuleSite.PageWith("redirect_from: [old]"));

        var snapshot = folder
            .Loader(options => options with { SiteRules = [new ThrowingSiteRule(), .. options.SiteRules] })
            .Load(null, TestContext.Current.CancellationToken);

        Assert.Equal([" MB1027", "about us.md MB1019", "page.md(4,17) MB3024"], snapshot.Places());
        Assert.Contains("/page", snapshot.Pages.Keys);
        Assert.Equal(
            "Tell the person who maintains the site: `InvalidOperationException in ThrowingSiteRule.Check`.",
            snapshot.Diagnostics[0].Hint);
    }

    /// <summary>The same diagnostics on every load: it is logged once, and no visitor's cache is emptied.</summary>
    [Fact]
    public void Reload_WithTheSameException_IsNoChange()
    {
        using var folder = Site().And("page.md", ContentFolder.Page + Trigger);
        var store = folder.Store(WithRules);

        Assert.False(store.Reload(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Reload_ThatFails_IsRememberedAndSaidOnceForEachChange()
    {
        using var folder = Site();
        var store = folder.Store();
        var faults = new List<string>();
        var attempts = 0;
        var fails = true;
        store.Loaded += (_, _) =>
        {
            attempts++;
            if (fails)
            {
                throw new InvalidOperationException("It failed.");
            }
        };
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var running = new ContentWatcher(store, folder.Options, TimeSpan.FromMilliseconds(20))
            .RunAsync(fault => faults.Add(fault.Message), stop.Token);

        folder.And("page.md", ContentFolder.Page + "One.");
        await Wait.Until(() => attempts > 3);
        Assert.Single(faults);
        Assert.True(store.HasFailed);

        var seen = attempts;
        folder.And("page.md", ContentFolder.Page + "Two.");
        await Wait.Until(() => attempts > seen + 3);
        Assert.Equal(2, faults.Count);

        fails = false;
        await Wait.Until(() => !store.HasFailed);
        Assert.Contains("Two.", store.Current.Pages["/page"].Html(), StringComparison.Ordinal);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    private static ContentFolder Site() => ContentFolder.With("page.md", ContentFolder.Page).And("other.md", ContentFolder.Page);

    private static ContentOptions WithRules(ContentOptions options) =>
        options with { BodyRules = [.. options.BodyRules, new ThrowingRule(Trigger)] };
}
