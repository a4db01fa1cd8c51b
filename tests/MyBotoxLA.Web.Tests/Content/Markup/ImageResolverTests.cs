using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup;

public sealed class ImageResolverTests
{
    /// <summary>A PNG of 3 by 2 pixels.</summary>
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEklEQVR42mP4z8AARBAEYUAZAF/qBfteV1rVAAAAAElFTkSuQmCC");

    [Fact]
    public void Image_OfThePage_GetsSizeAndFingerprint()
    {
        using var folder = ContentFolder.With(
            "es/page.md",
            ContentFolder.Page + "\n\n![Front door](../images/door.png)\n\n## Later\n\n![Front door](/images/door.png)").And(
                "images/door.png", Png);

        var snapshot = folder.Load();
        var url = Assert.Single(snapshot.Images.Keys);

        Assert.Empty(snapshot.Places());
        Assert.Matches(@"^/images/door\.[0-9a-f]{10}\.png$", url);
        Assert.Equal(
            $"""
            <p>Some text.</p>
            <p><img src="{url}" width="3" height="2" decoding="async" alt="Front door" /></p>
            <h2 id="later">Later</h2>
            <p><img src="{url}" width="3" height="2" loading="lazy" decoding="async" alt="Front door" /></p>
            """,
            snapshot.Pages["/es/page"].Html());
    }

    [Theory]
    [InlineData("![](/images/door.png)", "page.md(8,1) MB3007")]
    [InlineData("![A](/images/dor.png)", "page.md(8,1) MB3005")]
    [InlineData("![A](images/../../door.png)", "page.md(8,1) MB3005")]
    [InlineData("![A](https://example.com/door.png)", "page.md(8,1) MB3005")]
    [InlineData("![A](/images/text.png)", "images/text.png MB3006, page.md(8,1) MB3005")]
    public void Image_WithAMistake_IsReported(string markdown, string expected)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page + "\n\n" + markdown).And("images/door.png", Png);
        if (markdown.Contains("text", StringComparison.Ordinal))
        {
            folder.And("images/text.png", "not a picture");
        }

        var snapshot = folder.Load();

        Assert.Equal(expected, string.Join(", ", snapshot.Places()));
        Assert.DoesNotContain("https://example.com", snapshot.Pages["/page"].Html(), StringComparison.Ordinal);
    }

    [Fact]
    public void Image_Changed_IsShownWithItsNewAddress()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page + "\n\n![Door](/images/door.png)").And("images/door.png", Png);
        var before = folder.Load();

        folder.And("images/door.png", [.. Png, 0]);
        var after = folder.Load(before);

        Assert.NotEqual(before.Version, after.Version);
        Assert.Contains(after.Images.Keys.Single(), after.Pages["/page"].Html(), StringComparison.Ordinal);
        Assert.Same(before.Pages["/"], after.Pages["/"]);
    }
}
