using AngleSharp.Html.Parser;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

/// <summary>What a page says about its medical review, in each state and language, as HTML and as Markdown.</summary>
public sealed class ReviewStateTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string Never = "These pages are not yet medically reviewed.";
    private const string NeverEs = "Estas páginas todavía no han tenido una revisión médica.";
    private const string By = "Reviewed by Elizabeth Blackwell, MD.|Last reviewed: May 12, 2026.|";
    private const string ByEs = "Revisado por Elizabeth Blackwell, MD.|Última revisión: 12 de mayo de 2026.|";
    private const string Next = "Next review: May 12, 2099.";
    private const string NextEs = "Próxima revisión: 12 de mayo de 2099.";
    private const string Overdue = "The next medical review is overdue.";
    private const string OverdueEs = "La próxima revisión médica está atrasada.";
    private const string Changed = "This page has changed since its last medical review.|";
    private const string ChangedEs = "Esta página ha cambiado desde su última revisión médica.|";

    [Theory]
    [InlineData("never.md", Never)]
    [InlineData("reviewed.md", By + Next)]
    [InlineData("changed.md", Changed + By + Next)]
    [InlineData("overdue.md", By + Overdue)]
    [InlineData("both.md", Changed + By + Overdue)]
    [InlineData("privacy.md", "")]
    [InlineData("es/never.md", NeverEs)]
    [InlineData("es/reviewed.md", ByEs + NextEs)]
    [InlineData("es/changed.md", ChangedEs + ByEs + NextEs)]
    [InlineData("es/overdue.md", ByEs + OverdueEs)]
    [InlineData("es/both.md", ChangedEs + ByEs + OverdueEs)]
    public async Task Page_InEachState_SaysIt(string file, string expected)
    {
        using var folder = WithEveryState();
        await using var factory = site.With(folder);
        using var client = factory.CreateClient();

        var html = await client.GetStringAsync(new Uri($"/{file[..^3]}", UriKind.Relative), TestContext.Current.CancellationToken);
        var markdown = await client.GetStringAsync(new Uri($"/{file}", UriKind.Relative), TestContext.Current.CancellationToken);

        var lines = new HtmlParser().ParseDocument(html).QuerySelectorAll(".review span").Select(line => line.TextContent);
        Assert.Equal(expected, string.Join('|', lines));
        Assert.Contains($"\n{expected.Replace('|', '\n')}\n", markdown, StringComparison.Ordinal);
    }

    /// <summary>A site with a page in each state, in both languages.</summary>
    public static ContentFolder WithEveryState()
    {
        var past = Reviews.On.AddDays(1);
        var folder = ContentFolder.With("privacy.md", ContentFolder.Page).And("es/index.md", ContentFolder.Page);
        foreach (var language in new[] { "", "es/" })
        {
            foreach (var name in new[] { "never", "reviewed", "changed", "overdue", "both" })
            {
                folder.And($"{language}{name}.md", ContentFolder.Page);
            }

            folder.Reviewed($"{language}reviewed.md").Reviewed($"{language}changed.md")
                .Reviewed($"{language}overdue.md", past).Reviewed($"{language}both.md", past);
            foreach (var name in new[] { "changed", "both" })
            {
                var file = Path.Combine(folder.Root, $"{language}{name}.md");
                File.WriteAllText(file, File.ReadAllText(file).Replace("Some text", "Other text", StringComparison.Ordinal));
            }
        }

        return folder;
    }
}
