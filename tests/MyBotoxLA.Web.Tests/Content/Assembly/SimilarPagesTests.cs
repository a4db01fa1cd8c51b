using System.Diagnostics;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Assembly;

public sealed class SimilarPagesTests
{
    private static readonly ContentSnapshot Snapshot =
        new ContentLoader(new() { Folder = Repository.SampleContent }).Load(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("/sideeffects", "/side-effects")]
    [InlineData("/side-effect", "/side-effects")]
    [InlineData("/side-efects.html", "/side-effects")]
    [InlineData("/sideffects/", "/side-effects")]
    [InlineData("/about", "/about-botox")]
    [InlineData("/botox-for-wrinkles", "/about-botox")]
    [InlineData("/question", "/questions")]
    [InlineData("/visit", "/your-visit")]
    [InlineData("/contactus", "/contact")]
    [InlineData("/kontakt", "/contact")]
    [InlineData("/kontakt.html", "/contact")]
    [InlineData("/blog/kontakt", "/contact")]
    [InlineData("/questio", "/questions")]
    [InlineData("/what-side", "/side-effects")]
    [InlineData("/botox-side-effects", "/side-effects")]
    [InlineData("/onabotulinumtoxin", "/safety/onabotulinumtoxina")]
    [InlineData("/boxed-warning", "/safety/onabotulinumtoxina")]
    [InlineData("/es/efectos-secundario", "/es/efectos-secundarios")]
    [InlineData("/es/preguntas-frecuentes", "/es/preguntas")]
    public void Address_NearAName_FindsThePageFirst(string path, string expected) =>
        Assert.Equal(expected, Snapshot.FindSimilar(path, 3).FirstOrDefault()?.Path);

    [Theory]
    [InlineData("/efectos-secundarios", "/es/efectos-secundarios /side-effects")]
    [InlineData("/es/side-effects", "/es/efectos-secundarios")]
    [InlineData("/es/Contact", "/es/contacto")]
    [InlineData("/contacto", "/es/contacto /contact")]
    public void Name_InTheOtherLanguage_FindsThePageInBoth(string path, string expected) =>
        Assert.Equal(expected, string.Join(' ', Snapshot.FindSimilar(path, 3).Select(page => page.Path)));

    [Theory]
    [InlineData("/")]
    [InlineData("/wp-login.php")]
    [InlineData("/.env")]
    [InlineData("/xyz")]
    [InlineData("/kontekt")]
    [InlineData("/cotac")]
    [InlineData("/yeurvizt")]
    [InlineData("/site.yml")]
    [InlineData("/a\r\nb\0\uD800")]
    public void Address_NearNothing_FindsNothing(string path) => Assert.Empty(Snapshot.FindSimilar(path, 3));

    /// <summary>A name of few letters, and a page that is not translated.</summary>
    [Theory]
    [InlineData("/bofox")]
    [InlineData("/es/botox")]
    public void Page_InOneLanguage_IsFoundFromEach(string path)
    {
        using var folder = ContentFolder.With("botox.md", ContentFolder.Page).And("es/index.md", ContentFolder.Page);

        Assert.Equal(["/botox"], folder.Load().FindSimilar(path, 3).Select(page => page.Path));
    }

    [Theory]
    [InlineData(50, 3)]
    [InlineData(51, 0)]
    public void Word_OfTooManyPages_SaysNothing(int pages, int found)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        foreach (var number in Enumerable.Range(1, pages))
        {
            folder.And($"clinic-number-{number}.md", ContentFolder.Page);
        }

        Assert.Equal(found, folder.Load().FindSimilar("/clinic", 3).Length);
    }

    [Fact]
    public void Address_WithManyWords_FindsTheNumberAskedFor() =>
        Assert.Equal(3, Snapshot.FindSimilar("/botox-side-effects-visit-contact-questions", 3).Length);

    [Fact]
    public void Address_OfAnyLength_CostsLittle()
    {
        string[] paths = ["/" + new string('a', 16_000), "/" + string.Join('-', Enumerable.Repeat("side", 4_000)), new('/', 16_000)];

        Assert.All(paths, path => Assert.Empty(Snapshot.FindSimilar(path, 3)));
    }

    /// <summary>A name that is missing from the index would never be found.</summary>
    [Fact]
    public void Name_OfEveryPage_FindsThePage() => Assert.All(
        Snapshot.Pages.Values.Where(page => page.Path != page.Language.HomePath),
        page => Assert.Contains(page, Snapshot.FindSimilar(page.Path + "x", 3)));
}
