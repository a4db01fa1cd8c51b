using System.Text.RegularExpressions;
using System.Xml.Linq;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Seo;

public sealed partial class LlmsTextTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    /// <summary>Sitemap, llms.txt, Markdown pages, and HTML are views of one snapshot.</summary>
    [Fact]
    public async Task Links_AreTheMarkdownOfEveryPageInTheSitemap()
    {
        var listed = Link().Matches(await site.Text("/llms.txt"))
            .Where(link => link.Groups[1].Value.StartsWith(SiteFactory.Origin, StringComparison.Ordinal))
            .Select(link => link.Groups[1].Value[SiteFactory.Origin.Length..])
            .ToArray();
        var pages = XDocument.Parse(await site.Text("/sitemap.xml")).Descendants()
            .Where(element => element.Name.LocalName == "loc")
            .Select(element => element.Value[SiteFactory.Origin.Length..]);
        var markdown = new List<string>();
        foreach (var page in pages)
        {
            markdown.Add((await site.Document(page)).QuerySelector("link[type='text/markdown']")?.GetAttribute("href") ?? page);
        }

        Assert.Equal(markdown.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        foreach (var link in listed)
        {
            Assert.Equal(200, (int)(await site.Get(link)).StatusCode);
        }
    }

    [Fact]
    public async Task Text_BeginsWithTheNameAndTheBoxedWarning()
    {
        var text = await site.Text("/llms.txt");
        var titles = Heading().Matches(text).Select(heading => heading.Groups[1].Value);

        Assert.Equal("text/plain; charset=utf-8", $"{(await site.Get("/llms.txt")).Content.Headers.ContentType}");
        Assert.StartsWith("# My Botox LA Med Spa\n\n> Los Angeles clinic for BOTOX", text, StringComparison.Ordinal);
        Assert.Equal(
            [
                "Boxed warning: effects can spread", "Pages about safety", "Other pages",
                "Recuadro de advertencia: los efectos pueden propagarse", "Páginas sobre seguridad", "Otras páginas",
            ],
            titles);
    }

    [Fact]
    public async Task Text_OfASmallSite_SaysWarningAndReview()
    {
        const string Drug =
            "---\ntitle: On X\ndescription: What X is.\nnav: 1\ndrug: x\n---\n:::care-911\n### Call 911\n- You faint.\n:::\n";
        using var folder = ContentFolder.With("page.md", ContentFolder.Page.Replace("A page", "'A \"page\" [x]'", StringComparison.Ordinal))
            .And("drug.md", Drug)
            .And("safety/x.md", "---\ntitle: A warning\ndescription: B.\n---\nX can spread.\n")
            .Reviewed("drug.md");
        await using var factory = site.With(folder);
        using var client = factory.CreateClient();

        var text = await client.GetStringAsync(new Uri("/llms.txt", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(
            """
            # Test Clinic

            > What the page is about.

            ## A warning

            X can spread.

            ## Pages about safety

            - [On X](O/drug.md): What X is. Reviewed by Elizabeth Blackwell, MD. Last reviewed: May 12, 2026. Next review: May 12, 2099.
            - [A warning](O/safety/x.md): B. These pages are not yet medically reviewed.

            ## Other pages

            - [Home](O/index.md): What the page is about. These pages are not yet medically reviewed.
            - [A "page" \[x\]](O/page.md): What the page is about. These pages are not yet medically reviewed.

            """.Replace("(O/", $"({SiteFactory.Origin}/", StringComparison.Ordinal),
            text);
    }

    [GeneratedRegex(@"\]\((\S+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
