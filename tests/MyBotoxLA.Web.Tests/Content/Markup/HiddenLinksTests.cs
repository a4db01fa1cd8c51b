using MyBotoxLA.Content;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup;

/// <summary>What patients see of a link to a page that is taken offline.</summary>
public sealed class HiddenLinksTests
{
    private const string Draft = "draft: true";

    [Theory]
    [InlineData("See [our *hours*](/other) now.", "<p>See our <em>hours</em> now.</p>", "See our *hours* now.")]
    [InlineData("See [our hours](other.md) now.", "<p>See our hours now.</p>", "See our hours now.")]
    [InlineData("See [our hours](/other.md#here) now.", "<p>See our hours now.</p>", "See our hours now.")]
    [InlineData("See [our hours](/other/?a=b) now.", "<p>See our hours now.</p>", "See our hours now.")]
    [InlineData("See [our\nhours](/other \"Hours\").", "<p>See our\nhours.</p>", "See our\nhours.")]
    [InlineData("See [our hours][o].\n\n[o]: /other", "<p>See our hours.</p>", "See our hours.\n\n[o]: /other")]
    [InlineData("See [our hours](/earlier).", "<p>See our hours.</p>", "See our hours.")]
    [InlineData("[A](/other) [B](/) [C](/other)", "<p>A <a href=\"/\">B</a> C</p>", "A [B](/) C")]
    [InlineData("[A](/others) [B](/other-page)", "<p><a href=\"/others\">A</a> <a href=\"/other-page\">B</a></p>", null)]
    public void Link_ToAHiddenPage_IsItsText(string body, string html, string? markdown)
    {
        using var folder = Site(Draft).And("page.md", $"---\ntitle: A\ndescription: B\n---\n{body}\n");

        var snapshot = folder.Load();

        Assert.Equal(html, snapshot.ToShow(snapshot.Pages["/page"]).Html());
        Assert.Equal(markdown ?? body, Markdown(snapshot, "/page"));
    }

    [Fact]
    public void Link_ToTheOnlyHiddenPage_IsItsText()
    {
        using var folder = ContentFolder.With("page.md", $"{ContentFolder.Page}\n\n[A](/other)\n")
            .And("other.md", RuleSite.PageWith(Draft));

        var snapshot = folder.Load();

        Assert.DoesNotContain("<a ", snapshot.ToShow(snapshot.Pages["/page"]).Html(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Draft)]
    [InlineData("expires: 2026-11-20")]
    [InlineData("publish: 2026-12-01")]
    public void Link_IsThereAgain_OnceThePageIs(string field)
    {
        using var folder = Site(field).And("page.md", $"{ContentFolder.Page}\n\n[A](/other)\n");
        var before = folder.Load();
        var after = Site("nav: 1", folder).Load(before);

        Assert.DoesNotContain("<a ", before.ToShow(before.Pages["/page"]).Html(), StringComparison.Ordinal);
        Assert.Same(after.Pages["/page"], after.ToShow(after.Pages["/page"]));
        Assert.Same(before.ToShow(before.Pages["/page"]), before.ToShow(before.Pages["/page"]));
        Assert.NotEqual(before.Version, after.Version);
        Assert.Equal(["page.md(8,1) MB3025"], before.Places());
        Assert.Empty(after.Places());
    }

    [Fact]
    public void Link_InAFragment_ACard_AndABoxedWarning_IsItsText()
    {
        const string Card = ":::care-911\n## Call 911\n\n[A](/other)\n:::\n";
        using var folder = Site(Draft).And("fragments/part.md", "[In a fragment](/earlier)")
            .And("safety/x.md", $"{ContentFolder.Page}\n\n[In a warning](/other)\n")
            .And("page.md", $"---\ntitle: A\ndescription: B\ndrug: x\n---\n\n{Card}\n:::include part\n:::\n");

        var snapshot = folder.Load();
        var page = snapshot.ToShow(snapshot.Pages["/page"]);

        Assert.Contains("<p>In a fragment</p>", page.Html(), StringComparison.Ordinal);
        Assert.Contains("<p>A</p>", page.EmergencyCard, StringComparison.Ordinal);
        Assert.Contains("<p>In a warning</p>", snapshot.ToShow(snapshot.BoxedWarnings["/safety/x"]).Html(), StringComparison.Ordinal);
    }

    /// <summary>A translation that shows a section of its original.</summary>
    [Fact]
    public void Link_InASectionOfTheOriginal_IsItsText()
    {
        const string Section = "## Who should not be treated {#who-should-not}\n\n";
        using var folder = Site(Draft).And("es/index.md", ContentFolder.Page)
            .And("page.md", $"{ContentFolder.Page}\n\n{Section}Nobody.\n")
            .And("es/pagina.md", $"---\ntitle: A\ndescription: B\ntranslates: {{ page: page }}\n---\n\n{Section}Nadie.\n")
            .Translated("es/pagina.md")
            .And("page.md", $"{ContentFolder.Page}\n\n{Section}[No one](/other).\n");

        var snapshot = folder.Load();

        Assert.Contains("<p>No one.</p>", snapshot.ToShow(snapshot.Pages["/es/pagina"]).Html(), StringComparison.Ordinal);
        Assert.Contains("\nNo one.", Markdown(snapshot, "/es/pagina"), StringComparison.Ordinal);
    }

    private static ContentFolder Site(string field, ContentFolder? folder = null) => (folder ?? ContentFolder.Empty())
        .And("site.yml", ContentFolder.SiteYml)
        .And("index.md", ContentFolder.Page)
        .And("others.md", ContentFolder.Page)
        .And("other-page.md", ContentFolder.Page)
        .And("other.md", RuleSite.PageWith($"redirect_from: [/earlier]\n{field}"));

    private static string Markdown(ContentSnapshot snapshot, string path) =>
        string.Join('\n', snapshot.ToMarkdown(snapshot.Pages[path]).Select(part => part.Line)).Trim();
}
