using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Tests.Docs;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup;

public sealed class LinkResolverTests
{
    [Fact]
    public void Link_RelativeInAFolder_IsWrittenFromTheRoot()
    {
        using var folder = ContentFolder.With("es/index.md", ContentFolder.Page + "\n\n[uno](uno#aqui) [dos](../dos.md)")
            .And("es/uno.md", ContentFolder.Page + "\n\n## Aquí\n")
            .And("dos.md", ContentFolder.Page);

        var snapshot = folder.Load();

        Assert.Empty(snapshot.Places());
        Assert.Contains(
            """<a href="/es/uno#aqui">uno</a> <a href="/dos">dos</a>""",
            snapshot.Pages["/es"].Html(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"\other", "/other")]
    [InlineData(@"other.md#here", "/other#here")]
    [InlineData(@"https:\\www.fda.gov\drugs", "https://www.fda.gov/drugs")]
    [InlineData(@"/other?file=a\b", "/other?file=a%5Cb")]
    public void Backslash_OfAPath_IsASlash(string written, string url)
    {
        var escaped = written.Replace(@"\", @"\\", StringComparison.Ordinal);
        using var folder = ContentFolder.With("page.md", ContentFolder.Page + $"\n\n[a](<{escaped}>)")
            .And("other.md", ContentFolder.Page + "\n\n## Here\n");

        var snapshot = folder.Load();

        Assert.Empty(snapshot.Places());
        Assert.Contains($"<a href=\"{url}\">", snapshot.Pages["/page"].Html(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("other", "/other")]
    [InlineData("other/", "/other")]
    [InlineData("/other", "/other")]
    [InlineData("./other.md#here", "/other#here")]
    [InlineData("other?a=b#here", "/other?a=b#here")]
    [InlineData("/other.md?a=b", "/other?a=b")]
    [InlineData("/", "/")]
    [InlineData("index.md", "/")]
    [InlineData("#a", "#a")]
    [InlineData("?a=b", "?a=b")]
    [InlineData("../other.md", "../other.md")]
    [InlineData("/../other.md", "/../other.md")]
    [InlineData("https://a.example/b.md#c", "https://a.example/b.md#c")]
    [InlineData("tel:+1-213-555-0142", "tel:+1-213-555-0142")]
    public void Link_InTheText_HasItsAddressInHtml(string written, string url)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page + $"\n\n[a]({written})").And("other.md", ContentFolder.Page);

        Assert.Contains($"<a href=\"{url}\">a</a>", folder.Load().Pages["/page"].Html(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/images/door.png")]
    [InlineData("/images/DOOR.png")]
    [InlineData("images/door.png")]
    [InlineData("images/door.png#left", "#left")]
    public void Link_ToAPicture_LeadsToIt(string written, string anchor = "")
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page + $"\n\n[the plan]({written})")
            .And("images/door.png", Docs.DocSite.Png);

        var snapshot = folder.Load();

        Assert.Empty(snapshot.Places());
        Assert.Contains($"<a href=\"{snapshot.Images.Keys.Single()}{anchor}\">", snapshot.Pages["/page"].Html(), StringComparison.Ordinal);
    }
}
