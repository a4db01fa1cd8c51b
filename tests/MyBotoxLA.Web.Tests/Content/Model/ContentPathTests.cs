using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Tests.Content.Model;

public sealed class ContentPathTests
{
    [Theory]
    [InlineData("index.md", "/")]
    [InlineData("about-botox.md", "/about-botox")]
    [InlineData("es/index.md", "/es")]
    [InlineData("es/efectos.md", "/es/efectos")]
    [InlineData("safety/index-of-drugs.md", "/safety/index-of-drugs")]
    [InlineData("myindex.md", "/myindex")]
    public void Page_HasAnAddressAndTheAddressItsFile(string file, string url)
    {
        Assert.Equal(url, ContentPath.ToUrl(file));
        Assert.Equal(file, ContentPath.ToFile(url));
    }

    [Theory]
    [InlineData("about-botox", "/about-botox")]
    [InlineData("images/door.png", "/images/door.png")]
    [InlineData("index", "/")]
    [InlineData("es/index", "/es")]
    [InlineData("ABOUT.MD", "/ABOUT")]
    public void Address_OfANameWithoutTheExtension_IsTheName(string name, string url) => Assert.Equal(url, ContentPath.ToUrl(name));

    [Theory]
    [InlineData("page.md", true, false)]
    [InlineData("PAGE.MD", true, false)]
    [InlineData("page.txt", false, false)]
    [InlineData("fragments/call-911.md", false, true)]
    [InlineData("es/fragments/call-911.MD", false, true)]
    [InlineData("fragments/door.png", false, false)]
    [InlineData("my-fragments/page.md", true, false)]
    [InlineData("es/page.md", true, false)]
    [InlineData("fragments.md", true, false)]
    public void File_IsAPageOrAFragment(string name, bool isPage, bool isFragment) =>
        Assert.Equal((isPage, isFragment), (ContentPath.IsPage(name), ContentPath.IsFragment(name)));

    [Theory]
    [InlineData("en", "call-911", "fragments/call-911.md")]
    [InlineData("es", "call-911", "es/fragments/call-911.md")]
    public void Fragment_HasAFileAndTheFileItsName(string language, string name, string file)
    {
        Assert.Equal(file, ContentPath.Fragment(Language.All.Single(each => each.Code == language), name));
        Assert.Equal(name, ContentPath.FragmentName(file));
    }

    [Theory]
    [InlineData("en", "/safety/x")]
    [InlineData("es", "/es/safety/x")]
    public void BoxedWarning_HasAnAddressInEachLanguage(string language, string url)
    {
        Assert.Equal(url, ContentPath.BoxedWarning(Language.All.Single(each => each.Code == language), "x"));
        Assert.True(ContentPath.IsBoxedWarning(url));
        Assert.False(ContentPath.IsBoxedWarning($"/about{url}"));
    }

    [Theory]
    [InlineData("page.md", "other.md", "other.md")]
    [InlineData("es/page.md", "other.md", "es/other.md")]
    [InlineData("es/page.md", "./other.md", "es/other.md")]
    [InlineData("es/page.md", "../other.md", "other.md")]
    [InlineData("es/page.md", "/other.md", "other.md")]
    [InlineData("es/a/page.md", "../../other.md", "other.md")]
    [InlineData("es/page.md", "a/../b//c/", "es/b/c")]
    [InlineData("page.md", "", "")]
    [InlineData("page.md", "/", "")]
    [InlineData("page.md", "../other.md", null)]
    [InlineData("es/page.md", "../../other.md", null)]
    [InlineData("es/page.md", "/../other.md", null)]
    public void Link_OfAFile_NamesAnotherOne(string file, string link, string? expected) =>
        Assert.Equal(expected, ContentPath.Resolve(file, link));
}
