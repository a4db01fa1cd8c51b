using System.Collections.Immutable;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Model;

/// <summary>The narrower copies of a picture, as pages show them.</summary>
public sealed class ImageWidthsTests
{
    private const string Sizes = "(min-width: 46rem) 44rem, calc(100vw - 2rem)";

    private static readonly ImmutableArray<byte> Picture = [.. Encode(1600, 1200)];

    private static readonly string Hash = new ContentFile("", Picture).Hash;

    [Fact]
    public void Copies_AreNamedByThePictureAndItsHash()
    {
        var hash = new string('a', 64);

        Assert.Equal("images/widths/front-door.aaaaaaaaaa.720.webp", ImageWidths.NameOf("images/front-door.jpg", hash, 720));
        Assert.Equal("images/team/widths/ann.aaaaaaaaaa.720.webp", ImageWidths.NameOf("images/team/ann.jpg", hash, 720));
        Assert.Equal("widths/yard.v2.aaaaaaaaaa.1080.webp", ImageWidths.NameOf("yard.v2.png", hash, 1080));
    }

    [Theory]
    [InlineData("images/widths/door.aaaaaaaaaa.720.webp", true)]
    [InlineData("widths/door.aaaaaaaaaa.720.webp", true)]
    [InlineData("images/door.aaaaaaaaaa.720.webp", false)]
    [InlineData("images/widths/door.720.webp", false)]
    [InlineData("images/widths/door.aaaaaaaaaa.720.jpg", false)]
    [InlineData("images/widths/door.webp", false)]
    public void Copy_IsKnownByItsName(string name, bool isWidth) => Assert.Equal(isWidth, ImageWidths.IsWidth(name));

    [Fact]
    public void Page_ShowsTheCopiesOfItsPicture()
    {
        using var folder = Folder($"![A](/images/door.webp)\n\n## Later\n\n![B](/images/door.webp)").And(NameOf(720), Encode(720, 540))
            .And(NameOf(1080), Encode(1080, 810));

        var snapshot = folder.Load();

        var srcset = $"{Url(snapshot, NameOf(720))} 720w, {Url(snapshot, NameOf(1080))} 1080w, {Url(snapshot, "images/door.webp")} 1600w";
        Assert.Empty(snapshot.Places());
        Assert.Equal(
            $"""
            <p>Some text.</p>
            <p><img src="{Url(snapshot, "images/door.webp")}" width="1600" height="1200" srcset="{srcset}" sizes="{Sizes}"
             fetchpriority="high" decoding="async" alt="A" /></p>
            <h2 id="later">Later</h2>
            <p><img src="{Url(snapshot, "images/door.webp")}" width="1600" height="1200" srcset="{srcset}" sizes="auto, {Sizes}"
             loading="lazy" decoding="async" alt="B" /></p>
            """.Replace("\n fetch", " fetch", StringComparison.Ordinal).Replace("\n load", " load", StringComparison.Ordinal),
            snapshot.Pages["/page"].Html());
    }

    [Fact]
    public void Page_WithTwoPicturesOnTheFirstScreen_MakesOneUrgent()
    {
        using var folder = Folder("![A](/images/door.webp)\n\n![B](/images/door.webp)");

        var html = folder.Load().Pages["/page"].Html();

        Assert.Equal(2, html.Split("<img").Length - 1);
        Assert.Single(html.Split("fetchpriority=\"high\"")[1..]);
    }

    [Fact]
    public void Copy_AddedAndDeleted_ChangesThePage()
    {
        using var folder = Folder("![A](/images/door.webp)");
        var before = folder.Load();

        var with = folder.And(NameOf(720), Encode(720, 540)).Load(before);
        var without = folder.Without(NameOf(720)).Load(with);

        Assert.Equal(["images/door.webp"], NamesOf(before));
        Assert.Equal(["images/door.webp", NameOf(720)], NamesOf(with));
        Assert.Contains($"{Url(with, NameOf(720))} 720w", with.Pages["/page"].Html(), StringComparison.Ordinal);
        Assert.Equal(before.Pages["/page"].Html(), without.Pages["/page"].Html());
        Assert.Same(before.Pages["/"], with.Pages["/"]);
    }

    [Fact]
    public void Copy_OfAnEarlierPicture_IsNotShown()
    {
        using var folder = Folder("![A](/images/door.webp)").And(NameOf(720), Encode(720, 540)).And("images/door.webp", Encode(1600, 1000));

        var snapshot = folder.Load();

        Assert.Equal(["images/door.webp"], NamesOf(snapshot));
        Assert.DoesNotContain("srcset", snapshot.Pages["/page"].Html(), StringComparison.Ordinal);
    }

    [Fact]
    public void Copies_AreNeitherSuggestedNorCounted()
    {
        using var folder = Folder("![A](/images/widths/door.720.webp)");
        for (var i = 0; i < 110; i++)
        {
            folder.And($"images/widths/door.{i:x10}.720.webp", [.. Picture, .. new byte[490_000]]);
        }

        var found = Assert.Single(folder.Load().Diagnostics, found => found.Kind.Code is "MB3005" or "MB3067");

        Assert.Equal("There is no picture \"/images/widths/door.720.webp\".", found.Message);
        Assert.DoesNotContain("Did you mean", found.Hint, StringComparison.Ordinal);
    }

    private static ContentFolder Folder(string markdown) =>
        ContentFolder.With("page.md", $"{ContentFolder.Page}\n\n{markdown}").And("images/door.webp", [.. Picture]);

    private static string NameOf(int width) => ImageWidths.NameOf("images/door.webp", Hash, width);

    private static string Url(ContentSnapshot snapshot, string name) =>
        snapshot.Images.Values.Single(image => image.File.Name == name).Link;

    private static IEnumerable<string> NamesOf(ContentSnapshot snapshot) =>
        snapshot.Images.Values.Select(image => image.File.Name).Order(StringComparer.Ordinal);

    private static byte[] Encode(uint width, uint height)
    {
        using var picture = SamplePicture.Quarters(width, height);
        return picture.ToByteArray(ImageMagick.MagickFormat.WebP);
    }
}
