using Microsoft.Extensions.Time.Testing;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Assembly;

/// <summary>Caches are renewed by the version, so it is another one whenever patients see something else.</summary>
public sealed class SnapshotVersionTests
{
    private static readonly DateTimeOffset Before = DateTimeOffset.Parse("2026-07-01T15:59:00Z", null);

    /// <summary>Nothing but the time is different, which is 9:00 in Los Angeles.</summary>
    [Theory]
    [InlineData("page.md", "publish: 2026-07-01 09:00")]
    [InlineData("page.md", "expires: 2026-07-01 09:00")]
    [InlineData("site.yml", "notices: [ { from: 2026-07-01 09:00, until: 2026-07-02 09:00, text: { en: Closed, es: Cerrado } } ]")]
    [InlineData("site.yml", "notices: [ { from: 2026-06-30 09:00, until: 2026-07-01 09:00, text: { en: Closed, es: Cerrado } } ]")]
    [InlineData("page.md", "review: { by: A, on: 2026-01-01, next: 2026-06-30 }", 9 * 60)]
    [InlineData("site.yml", "holidays: [ { date: 2026-06-30, closed: true } ]", 9 * 60)]
    public void Time_ThatPasses_GivesAnotherVersion(string file, string field, int earlier = 0)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page)
            .And(file, file == "site.yml" ? $"{ContentFolder.SiteYml}\n{field}\n" : RuleSite.PageWith(field));
        var moment = Before.AddMinutes(-earlier);

        Assert.Equal(At(folder, moment.AddMinutes(-1)), At(folder, moment));
        Assert.NotEqual(At(folder, moment), At(folder, moment.AddMinutes(1)));
        Assert.Equal(At(folder, moment.AddMinutes(1)), At(folder, moment.AddMinutes(2)));
    }

    /// <summary>The files are the same, but not the text that is shown instead of one with an error.</summary>
    [Theory]
    [InlineData("page.md", "words", "no front matter")]
    [InlineData("fragments/tip.md", "words", "<<<<<<< HEAD\n")]
    [InlineData("figures.yml", "7.1", "figures: [")]
    public void LastGoodText_GivesAnotherVersion(string file, string words, string broken)
    {
        using var folder = Site();
        var text = File.ReadAllText(Path.Combine(folder.Root, file));
        Assert.Contains(words, text, StringComparison.Ordinal);
        var other = text.Replace(words, "8.2", StringComparison.Ordinal);

        Assert.Distinct([AfterGood(text), AfterGood(other), folder.And(file, broken).Load().Version]);
        Assert.Equal(AfterGood(text), AfterGood(text));

        string AfterGood(string good)
        {
            var before = folder.And(file, good).Load();
            return folder.And(file, broken).Load(before).Version;
        }
    }

    private static string At(ContentFolder folder, DateTimeOffset now) => folder
        .Loader(options => options with { Time = new FakeTimeProvider(now) })
        .Load(null, TestContext.Current.CancellationToken)
        .Version;

    private static ContentFolder Site() => ContentFolder
        .With("page.md", ContentFolder.Page.Replace("text", "words", StringComparison.Ordinal))
        .And("fragments/tip.md", "Some words.\n")
        .And("other.md", ContentFolder.Page + "\n\n:::include tip\n:::\n")
        .And(
            "figures.yml",
            "figures: [ { id: a, what: { en: A, es: A }, value: 7.1, placebo: 5.5, unit: in 100, source: label, as_of: 2026-11-25 } ]\n");
}
