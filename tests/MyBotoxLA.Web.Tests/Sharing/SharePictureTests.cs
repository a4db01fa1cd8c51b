using MyBotoxLA.Web.Sharing;

namespace MyBotoxLA.Web.Tests.Sharing;

public sealed class SharePictureTests
{
    private const string Warning = "Read the boxed warning on this page.";

    [Theory]
    [InlineData("/", "/assets/share/index.")]
    [InlineData("/es", "/assets/share/es.")]
    [InlineData("/folder/page", "/assets/share/folder/page.")]
    public void Address_NamesThePageAndTheTexts(string page, string start)
    {
        var addresses = new[] { Of(page), Of(page, title: "Other"), Of(page, clinic: "Other"), Of(page, warning: Warning) }
            .Select(picture => picture?.Address ?? "")
            .ToArray();

        Assert.All(addresses, address => Assert.Matches($@"^{start}[0-9a-f]{{10}}\.png$", address));
        Assert.Equal(4, addresses.Distinct().Count());
        Assert.Equal(addresses[0], Of(page)?.Address);
    }

    [Fact]
    public void Alt_SaysWhatThePictureSays()
    {
        Assert.Equal("Title | Clinic", Of("/")?.Alt);
        Assert.Equal($"Title | Clinic | {Warning}", Of("/", warning: Warning)?.Alt);
    }

    [Fact]
    public void Picture_OfTheSameTexts_IsThePreviousOne()
    {
        var previous = Of("/");

        Assert.Same(previous, SharePicture.Of("/", "Title", "Clinic", null, previous));
        Assert.NotEqual(previous, SharePicture.Of("/", "Title", "Clinic", Warning, previous));
        Assert.NotEqual(previous, SharePicture.Of("/", "Other", "Clinic", null, previous));
        Assert.NotEqual(previous, SharePicture.Of("/", "Title", "Other", null, previous));
    }

    [Theory]
    [InlineData("שלום", "Clinic")]
    [InlineData("Title", "診所")]
    public void Picture_WithLettersThatTheFontLacks_IsNull(string title, string clinic) =>
        Assert.Null(SharePicture.Of("/", title, clinic, null, previous: null));

    private static SharePicture? Of(string page, string title = "Title", string clinic = "Clinic", string? warning = null) =>
        SharePicture.Of(page, title, clinic, warning, previous: null);
}
