using MyBotoxLA.Content;
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
            <p><img src="{url}" width="3" height="2" fetchpriority="high" decoding="async" alt="Front door" /></p>
            <h2 id="later">Later</h2>
            <p><img src="{url}" width="3" height="2" loading="lazy" decoding="async" alt="Front door" /></p>
            """,
            snapshot.Pages["/es/page"].Html());
    }

    [Theory]
    [InlineData("![](/images/door.png)", "page.md(8,1) MB3007")]
    [InlineData("![ ](/images/door.png)", "page.md(8,1) MB3007")]
    [InlineData("![&nbsp;](/images/door.png)", "page.md(8,1) MB3007")]
    [InlineData("![door.png](/images/door.png)", "page.md(8,1) MB3007")]
    [InlineData("![IMG_0042](/images/door.png)", "page.md(8,1) MB3007")]
    [InlineData("![image 3](/images/door.png)", "page.md(8,1) MB3007")]
    [InlineData("![PXL_20261125](/images/door.png)", "page.md(8,1) MB3007")]
    [InlineData("![20261125_101500](/images/door.png)", "page.md(8,1) MB3007")]
    [InlineData("![front-door](/images/front-door.png)", "images/door.png MB3073, page.md(8,1) MB3005, page.md(8,1) MB3007")]
    [InlineData("![Door](/images/door.png)", "")]
    [InlineData("![The 3 rooms](/images/door.png)", "")]
    [InlineData("![Open 24 hours](/images/door.png)", "")]
    [InlineData("![A](/images/dor.png)", "page.md(8,1) MB3005")]
    [InlineData("![A](images/../../door.png)", "page.md(8,1) MB3005")]
    [InlineData("![A](https://example.com/door.png)", "page.md(8,1) MB3005")]
    [InlineData("![A](/images/text.png)", "images/door.png MB3073, images/text.png MB3006, page.md(8,1) MB3005")]
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

    /// <summary>Whoever knows an address of a picture that nobody wanted to publish gets nothing.</summary>
    [Fact]
    public void Image_ThatNoPageShows_IsNotPublished()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page + "\n\n![Door](/images/door.png)")
            .And("images/door.png", Png)
            .And("images/unused.png", [.. Png, 0]);

        var before = folder.Load();
        var after = folder.And("page.md", ContentFolder.Page + "\n\n[Door](/images/unused.png)").Load(before);

        Assert.Equal(["images/door.png"], before.Images.Values.Select(image => image.File.Name));
        Assert.Equal(["images/unused.png"], after.Images.Values.Select(image => image.File.Name));
    }

    /// <summary>The page is shown in its last good version, with the picture that it had then.</summary>
    [Fact]
    public void LastGoodPage_WhosePictureIsReplacedByNone_ShowsItsDescription()
    {
        var page = ContentFolder.Page + "\n\n![Door](/images/door.png)";
        using var folder = ContentFolder.With("page.md", page).And("images/door.png", Png);
        var before = folder.Load();

        var path = Path.Combine(folder.Root, "images/door.png");
        File.WriteAllText(path + ".new", "not a picture");
        File.Move(path + ".new", path, overwrite: true);
        var broken = folder.And("page.md", "---\n" + page).Load(before);
        var again = folder.And("index.md", ContentFolder.Page).Load(broken);

        Assert.Equal(["/page"], broken.LastGood);
        Assert.Empty(again.Images);
        Assert.Contains("<p>Door</p>", again.Pages["/page"].Html(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 500_000, "")]
    [InlineData(1, 500_001, "images/0.png MB3066")]
    [InlineData(100, 500_000, "")]
    [InlineData(101, 500_000, "images/0.png MB3067")]
    public void Images_WithManyBytes_AreReported(int count, int bytes, string expected)
    {
        var pictures = Enumerable.Range(0, count).Select(i => $"![A](/images/{i}.png)\n");
        using var folder = ContentFolder.With("page.md", $"{ContentFolder.Page}\n\n{string.Concat(pictures)}");
        for (var i = 0; i < count; i++)
        {
            folder.And($"images/{i}.png", [.. Png, .. new byte[bytes - Png.Length]]);
        }

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()));
    }

    [Theory]
    [InlineData("IMG_0042.PNG", "/images/IMG_0042.PNG", "/images/IMG_0042.*.PNG")]
    [InlineData("door.PNG", "/images/door.png", "/images/door.*.PNG")]
    [InlineData("door.Png", "/images/Door.PNG", "/images/door.*.Png")]
    [InlineData("Door.png", "images/door.png", "/images/Door.*.png")]
    [InlineData("front door.png", "</images/front door.png>", "/images/front%20door.*.png")]
    [InlineData("front door.png", "/images/front%20door.png", "/images/front%20door.*.png")]
    [InlineData("door;1.png", "/images/door;1.png", "/images/door%3B1.*.png")]
    [InlineData("door{1}.png", "/images/door%7B1%7D.png", "/images/door%7B1%7D.*.png")]
    [InlineData("door#1.png", "/images/door%231.png", "/images/door%231.*.png")]
    [InlineData("door?.png", "/images/door%3F.png", "/images/door%3F.*.png")]
    [InlineData("100%.png", "/images/100%25.png", "/images/100%25.*.png")]
    [InlineData("a\"b'c$d*e:f.png", "/images/a%22b'c$d*e:f.png", "/images/a%22b%27c%24d%2Ae%3Af.*.png")]
    [InlineData("señal.png", "/images/señal.png", "/images/se%C3%B1al.*.png")]
    [InlineData("yard.v2.png", "/images/yard.v2.png", "/images/yard.v2.*.png")]
    [InlineData("door.png", "</images\\\\door.png>", "/images/door.*.png")]
    public void Image_WithAnyName_IsShown(string file, string written, string url)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page + $"\n\n![Door]({written})").And($"images/{file}", Png);

        var snapshot = folder.Load();
        var image = Assert.Single(snapshot.Images);

        Assert.All(snapshot.Diagnostics, found => Assert.Equal("MB3069", found.Kind.Code));
        Assert.Equal("image/png", image.Value.MediaType);
        Assert.Equal(image.Key, Uri.UnescapeDataString(image.Value.Link));
        Assert.Contains(
            $"<img src=\"{url.Replace("*", image.Value.File.Hash[..10], StringComparison.Ordinal)}\"",
            snapshot.Pages["/page"].Html(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Images_ThatDifferByCaseAlone_AreReportedAndFoundByTheirExactNames()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page + "\n\n![A](/images/door.png) ![B](/images/Door.PNG)")
            .And("images/door.png", Png)
            .And("images/Door.PNG", [.. Png, 0]);

        var snapshot = folder.Load();

        Assert.Equal(["images/door.png MB3044"], snapshot.Places());
        Assert.Equal(2, snapshot.Images.Keys.Count(url => snapshot.Pages["/page"].Html().Contains(url, StringComparison.Ordinal)));
    }

    /// <summary>A new name for one of them would not help the other.</summary>
    [Fact]
    public void Images_WithPoorNamesThatDifferByCaseAlone_AreReportedForTheCase()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page + "\n\n![A](/images/café.png) ![B](/images/Café.PNG)")
            .And("images/café.png", Png)
            .And("images/Café.PNG", [.. Png, 0]);

        Assert.Equal(["images/café.png MB3044"], folder.Load().Places());
    }

    /// <summary>The bytes are the same, but the address is another.</summary>
    [Fact]
    public void Image_RenamedToAnotherCase_IsShownWithItsNewAddress()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page + "\n\n![Door](/images/door.png)").And("images/door.PNG", Png);
        var before = folder.Load();

        var after = folder.Without("images/door.PNG").And("images/door.png", Png).Load(before);

        Assert.Contains($"src=\"{after.Images.Keys.Single()}\"", after.Pages["/page"].Html(), StringComparison.Ordinal);
    }

    [Fact]
    public void Image_WhoseNameNoAddressCanHave_IsReported()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page).And("images/front\\door.png", Png).And("images/a\nb.png", Png);

        var snapshot = folder.Load();

        Assert.Equal(["images/a\nb.png MB3045", "images/front\\door.png MB3045"], snapshot.Places());
        Assert.Empty(snapshot.Images);
    }

    [Theory]
    [InlineData("/images/IMG_0042.HEIC", "The picture \"/images/IMG_0042.HEIC\" is of a type that cannot be shown.")]
    [InlineData("/images/plan.svg", "The picture \"/images/plan.svg\" is of a type that cannot be shown.")]
    [InlineData("/images/plan.png", "There is no picture \"/images/plan.png\".")]
    [InlineData("/images/plan", "There is no picture \"/images/plan\".")]
    public void Image_OfAnotherType_IsNamed(string written, string message)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page + $"\n\n![Plan]({written})").And("images/IMG_0042.HEIC", Png);

        Assert.Equal(message, Assert.Single(folder.Load().Diagnostics, found => found.File == "page.md").Message);
    }

    [Theory]
    [InlineData("IMG_2041.PNG")]
    [InlineData("/img_2041.jpg")]
    [InlineData("content/images/IMG_2041.PNG")]
    [InlineData("pictures/IMG_2041.PNG")]
    public void Image_InAnotherFolder_IsProposed(string written)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page + $"\n\n![Plan]({written})").And("images/IMG_2041.PNG", Png);

        var found = Assert.Single(folder.Load().Diagnostics, found => found.Kind.Code == "MB3005");

        Assert.Equal("Did you mean `/images/IMG_2041.PNG`?", found.Hint);
    }

    /// <summary>The page is parsed again when the file is, and when it is no longer, a picture.</summary>
    [Fact]
    public void Image_WhoseFileIsNoPicture_IsNotSaidToBeMissing()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page + "\n\n![Door](/images/door.png)").And("images/door.png", Png);
        var good = folder.Load();
        var damaged = folder.And("images/door.png", "version https://git-lfs.github.com/spec/v1\noid sha256:0a\nsize 9").Load(good);
        var gone = folder.Without("images/door.png").Load(damaged);
        var again = folder.And("images/door.png", Png).Load(gone);

        Assert.Equal(["images/door.png MB3006", "page.md(8,1) MB3005"], damaged.Places());
        Assert.Equal(
            "The picture \"/images/door.png\" cannot be shown. "
                + "Its file is not a picture: do what the error in images/door.png says.",
            Words(damaged));
        Assert.Equal(
            "There is no picture \"/images/door.png\". "
                + "Add the picture to the images folder as PNG, JPEG, WebP, or GIF, and write its exact name: `/images/name.png`.",
            Words(gone));
        Assert.Empty(again.Places());

        static string Words(ContentSnapshot snapshot)
        {
            var found = Assert.Single(snapshot.Diagnostics, found => found.Kind.Code == "MB3005");
            return $"{found.Message} {found.Hint}";
        }
    }

    /// <summary>A length that no computer has the memory for.</summary>
    [Fact]
    public void Image_ThatClaimsTwoGigabytes_IsNoPicture()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page)
            .And("images/door.png", [.. Png[..8], 0x7F, 0xFF, 0xFF, 0xFF, .. "tEXt"u8, .. Png[8..]]);

        Assert.Equal(["images/door.png MB3006"], folder.Load().Places());
    }
}
