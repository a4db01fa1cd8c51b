using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Seo;

public sealed class MarkdownPageTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    public static TheoryData<string> Urls => Repository.SampleUrls;

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Page_LinksToItsMarkdown_AndBack(string url)
    {
        var page = await site.Document(url);
        var markdown = await site.Get(page.QuerySelector("link[type='text/markdown']")?.GetAttribute("href") ?? "");
        var text = await markdown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/markdown; charset=utf-8", markdown.Content.Headers.ContentType?.ToString());
        Assert.Equal($"<{SiteFactory.Origin}{url}>; rel=\"canonical\"", markdown.Headers.GetValues("Link").Single());
        Assert.StartsWith($"# {page.QuerySelector("h1")?.TextContent}\n\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(":::", text, StringComparison.Ordinal);
        Assert.All(
            page.QuerySelectorAll(".boxed-warning__title, main h2:not(.sources__title)"),
            heading => Assert.Contains($" {heading.TextContent}", text, StringComparison.Ordinal));
    }

    /// <summary>The name of a picture is no address: only the one with a hash is served.</summary>
    [Theory]
    [InlineData("page.md", "Model")]
    [InlineData("es/page.md", "Modelo")]
    public async Task Markdown_OfAPhoto_HasItsLabelAndItsAddress(string file, string label)
    {
        const string Photo = ":::photo model\n![A room](/images/A%20room.PNG)\n\nWords.\n:::\n\n[It](</images/a room.png>), [B](/)";
        using var folder = ContentFolder.With(file, $"---\ntitle: A\ndescription: B\n---\n{Photo}\n\n:::include part\n:::\n")
            .And("es/index.md", ContentFolder.Page)
            .And("fragments/part.md", "![B](../images/a%20room.png)")
            .And("es/fragments/part.md", "![B](../../images/a%20room.png)")
            .And("images/a room.png", SamplePictures.Png);
        await using var factory = site.WithWebHostBuilder(builder => builder.UseSetting("Content:Path", folder.Root));
        using var client = factory.CreateClient();

        var text = await client.GetStringAsync(new Uri($"/{file}", UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await client.GetStringAsync(new Uri($"/{file[..^3]}", UriKind.Relative), TestContext.Current.CancellationToken);

        var url = Assert.Single(folder.Load().Images.Values).Link;
        Assert.Contains(
            $"\n**{label}**\n\n![A room]({url})\n\nWords.\n\n[It]({url}), [B](/)\n\n![B]({url})\n",
            text,
            StringComparison.Ordinal);
        Assert.Matches($"<div>\\s+<p class=\"photo__model\">{label}</p>\\s+<img src=\"{url}\"", html);
        Assert.NotEmpty(await client.GetByteArrayAsync(new Uri(url, UriKind.Relative), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Markdown_OfAPageWithADrug_BeginsWithTheBoxedWarning()
    {
        using var folder = ContentFolder.With(
            "page.md",
            "---\ntitle: A page\ndescription: About it.\ndrug: x\nsources: [ { id: s, title: A source, url: "
                + "\"https://example.org/\" } ]\n---\n:::in-short\n- One.[^s]\n:::\n\n:::clinic\n:::\n")
            .And("safety/x.md", "---\ntitle: A warning\ndescription: B.\n---\nIt can spread.\n");
        await using var factory = site.WithWebHostBuilder(builder => builder.UseSetting("Content:Path", folder.Root));
        using var client = factory.CreateClient();

        var text = await client.GetStringAsync(new Uri("/page.md", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(
            """
            # A page

            About it.

            ## A warning

            It can spread.

            ## In short

            - One.[^s]

            - Phone: (213) 555-0100
            - Address: 1 Test Street, Los Angeles, CA 90000
            - Address: [Save us in your contacts](/contact.vcf)
            - Hours: Monday to Friday: 9:00 a.m. to 5:00 p.m.
            - Hours: Closed on other days.

            These pages are not yet medically reviewed.

            [^s]: A source, <https://example.org/>

            BOTOX® is a registered trademark of Allergan, Inc., an AbbVie company. This clinic is not affiliated with or endorsed by AbbVie.

            """,
            text.Replace('\u00A0', ' '));
    }
}
