using System.Text;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup;

/// <summary>What <c>check</c> says about the files of pictures, with one picture of each encoding.</summary>
public sealed class ImageDiagnosticsTests
{
    public static TheoryData<string, string, byte[], string> Pictures => new()
    {
        { "baseline", "a.jpg", SamplePictures.Jpeg, "" },
        { "progressive", "a.jpg", SamplePictures.ProgressiveJpeg, "" },
        { "orientation 1", "a.jpg", SamplePictures.Turned(1), "" },
        { "orientation 2", "a.jpg", SamplePictures.Turned(2), "" },
        { "orientation 3", "a.jpg", SamplePictures.Turned(3), "" },
        { "orientation 4", "a.jpg", SamplePictures.Turned(4), "" },
        { "orientation 5", "a.jpg", SamplePictures.Turned(5), "" },
        { "orientation 6", "a.jpg", SamplePictures.Turned(6), "" },
        { "orientation 7", "a.jpg", SamplePictures.Turned(7), "" },
        { "orientation 8", "a.jpg", SamplePictures.Turned(8), "" },
        { "another extension of JPEG", "a.jpeg", SamplePictures.Jpeg, "" },
        { "a film after the picture", "a.jpg", [.. SamplePictures.Jpeg, .. new byte[200_000]], "" },
        { "16 bits", "a.png", SamplePictures.DeepPng, "" },
        { "8 bits", "a.png", SamplePictures.Png, "" },
        { "bytes after the picture", "a.png", [.. SamplePictures.Png, 0], "" },
        { "WebP", "a.webp", SamplePictures.WebP, "" },
        { "GIF", "a.gif", SamplePictures.Gif, "" },
        { "GPS", "a.jpg", SamplePictures.WithPlace, "MB3070" },
        { "XMP name", "a.jpg", SamplePictures.WithName, "MB3070" },
        { "CMYK", "a.jpg", SamplePictures.InkJpeg, "MB3075" },
        { "moving GIF", "a.gif", SamplePictures.MovingGif, "MB3074" },
        { "moving WebP", "a.webp", SamplePictures.MovingWebP, "MB3074" },
        { "moving PNG", "a.png", SamplePictures.MovingPng, "MB3074" },
        { "half a JPEG", "a.jpg", SamplePictures.Jpeg[..^60], "MB3071" },
        { "half a progressive JPEG", "a.jpg", SamplePictures.ProgressiveJpeg[..^200], "MB3071" },
        { "half a JPEG with a preview", "a.jpg", SamplePictures.WithPreview[..^60], "MB3071" },
        { "half a JPEG of a megabyte", "a.jpg", [.. SamplePictures.Jpeg[..^60], .. new byte[450_000]], "MB3071" },
        { "half a PNG", "a.png", SamplePictures.Png[..^20], "MB3071" },
        { "half a GIF", "a.gif", SamplePictures.Gif[..^1], "MB3071" },
        { "half a moving GIF", "a.gif", SamplePictures.MovingGif[..^1], "MB3071" },
        { "half a WebP", "a.webp", SamplePictures.WebP[..^1], "MB3006" },
        { "moving WebP up to its announced end", "a.webp", SamplePictures.MovingWebP[..200], "MB3074" },
        { "moving WebP without its last byte", "a.webp", SamplePictures.MovingWebP[..199], "MB3071, MB3074" },
        { "half a moving WebP", "a.webp", SamplePictures.MovingWebP[..^100], "MB3071, MB3074" },
        { "PNG named JPEG", "a.jpg", SamplePictures.Png, "MB3068" },
        { "JPEG named PNG", "a.png", SamplePictures.Jpeg, "MB3068" },
        { "WebP named JPEG", "a.jpeg", SamplePictures.WebP, "MB3068" },
        { "PNG named JPEG by a phone", "IMG_0042.JPG", SamplePictures.Png, "MB3068" },
        { "the first bytes of a JPEG", "a.jpg", SamplePictures.Jpeg[..20], "MB3006" },
        { "HEIC", "a.heic", SamplePictures.Heic, "MB3072" },
        { "HEIF", "a.HEIF", SamplePictures.Heic, "MB3072" },
        { "AVIF", "a.avif", SamplePictures.Avif, "MB3072" },
        { "SVG", "a.svg", Encoding.UTF8.GetBytes("<svg/>"), "MB3072" },
        { "TIFF", "a.tif", SamplePictures.Tiff, "MB3072" },
        { "BMP", "a.bmp", SamplePictures.Bmp, "MB3072" },
        { "DNG", "a.dng", SamplePictures.Tiff, "MB3072" },
        { "CR2", "a.CR2", SamplePictures.Tiff, "MB3072" },
        { "NEF", "a.nef", SamplePictures.Tiff, "MB3072" },
        { "ARW", "a.arw", SamplePictures.Tiff, "MB3072" },
        { "an empty HEIC", "a.heic", [], "MB3072" },
        { "Word", "a.docx", [1], "MB3078" },
    };

    /// <summary>A page links to a picture that can be shown, so that it is used.</summary>
    [Theory]
    [MemberData(nameof(Pictures))]
    public void Picture_OfEachEncoding_HasItsDiagnostics(string about, string name, byte[] bytes, string expected)
    {
        var link = ContentImage.IsImage(name) ? $"[{about}](/images/{name})" : "";
        using var folder = ContentFolder.With("page.md", $"{ContentFolder.Page}\n\n{link}").And($"images/{name}", bytes);

        var found = folder.Load().Diagnostics.Where(found => found.File != "page.md");

        Assert.All(found, each => Assert.Equal($"images/{name}", each.File));
        Assert.Equal(expected, string.Join(", ", found.Select(each => each.Kind.Code)));
    }

    [Theory]
    [InlineData("100% #1; {a}.jpg", "images/100-1-a.jpg")]
    [InlineData("My Señal_1.JPG", "images/my-senal-1.jpg")]
    [InlineData("señal.jpg", "images/senal.jpg")]
    [InlineData("sen\u0303al.jpg", "images/senal.jpg")]
    [InlineData("写真.jpg", "images/picture.jpg")]
    [InlineData("Our Téam/A.jpg", "images/our-team/a.jpg")]
    [InlineData("Á room.jpg", "images/a-room-2.jpg")]
    public void Name_ThatMakesAPoorAddress_IsReportedWithABetterOne(string name, string better)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page)
            .And($"images/{name}", SamplePictures.Jpeg)
            .And("images/a-room.jpg", SamplePictures.Jpeg);

        var found = Assert.Single(folder.Load().Diagnostics, found => found.Kind == DiagnosticKinds.PoorImageName);

        Assert.Equal($"The name of the picture \"images/{name}\" has characters that make a poor address.", found.Message);
        Assert.Equal(
            $"Name it `{better}`, also in the pages, or run `dotnet run --project tools/MyBotoxLA.Images -- content --fix`.",
            found.Hint);
    }

    [Theory]
    [InlineData("door.jpg")]
    [InlineData("door-2_b.v3.jpg")]
    [InlineData("IMG_0042.JPG")]
    [InlineData("front door (1).jpg")]
    public void Name_ThatIsAGoodAddress_IsNotReported(string name)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page).And($"images/{name}", SamplePictures.Jpeg);

        Assert.Equal([$"images/{name} MB3073"], folder.Load().Places());
    }

    /// <summary>A Mac writes the accent of a letter as a character of its own, and a keyboard does not.</summary>
    [Theory]
    [InlineData("sen\u0303al.png", "señal.png")]
    [InlineData("señal.png", "sen\u0303al.png")]
    [InlineData("SEN\u0303AL.PNG", "señal.png")]
    [InlineData("a\u0301.png", "%C3%A1.png")]
    public void Picture_WithItsAccentApart_IsFound(string file, string written)
    {
        using var folder = ContentFolder.With("page.md", $"{ContentFolder.Page}\n\n![A](/images/{written})")
            .And($"images/{file}", SamplePictures.Png);

        Assert.Equal([$"images/{file} MB3069"], folder.Load().Places());
    }

    public static TheoryData<byte[], string, string> Contents => new()
    {
        { [], "is empty.", "Upload the picture again." },
        {
            [.. "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n"u8],
            "contains only a reference to the picture, which Git LFS wrote.",
            "Upload the picture itself on the page of the folder on GitHub, or ask a developer to turn Git LFS off for pictures."
        },
        {
            [.. "<!doctype html><html><svg></svg></html>"u8],
            "contains text or a web page, not a picture.",
            "Open the picture itself, save it as PNG or JPEG, and upload that file."
        },
        {
            Encoding.Unicode.GetPreamble(),
            "contains text or a web page, not a picture.",
            "Open the picture itself, save it as PNG or JPEG, and upload that file."
        },
        {
            SamplePictures.Heic,
            "is in the format HEIC, which the site cannot show; its name does not change that.",
            "Export it as JPEG: on a Mac in Preview, on Windows in Photos, "
                + "on an iPhone after Settings, Camera, Formats, Most Compatible."
        },
        {
            SamplePictures.Avif,
            "is in the format AVIF, which the site cannot show; its name does not change that.",
            "Export it as JPEG or WebP: some browsers do not show AVIF."
        },
        {
            SamplePictures.Tiff,
            "is in the format TIFF, which the site cannot show; its name does not change that.",
            "Open it in an image editor, and export it as JPEG."
        },
        {
            SamplePictures.Bmp,
            "is in the format BMP, which the site cannot show; its name does not change that.",
            "Open it in Paint, and save it as PNG."
        },
        {
            [.. "<?xml version=\"1.0\"?><svg/>"u8],
            "is in the format SVG, which the site cannot show; its name does not change that.",
            "Export it as PNG: an SVG drawing can contain a program."
        },
        {
            SamplePictures.Jpeg[..20],
            "begins like a picture, but the rest is damaged.",
            "Upload the picture again, or export it again from an image editor."
        },
        {
            [1, 2, 3],
            "is named like a picture, but is not one.",
            "Open it in an image editor and export it again as PNG, JPEG, WebP, or GIF."
        },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void File_NamedLikeAPicture_IsDescribed(byte[] bytes, string contents, string hint)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page).And("images/door.jpg", bytes);

        var found = Assert.Single(folder.Load().Diagnostics);

        Assert.Equal(
            ("MB3006", $"The file images/door.jpg {contents}", hint),
            (found.Kind.Code, found.Message, found.Hint));
    }

    [Theory]
    [InlineData("IMG_0042.heic", "IMG_0042.heic", "Export it as JPEG: on a Mac in Preview, on Windows in Photos, "
        + "on an iPhone after Settings, Camera, Formats, Most Compatible.")]
    [InlineData("plan.svg", "plan.svg", "Export it as PNG: an SVG drawing can contain a program.")]
    [InlineData("IMG_0042.NEF", "img_0042.jpg", "There is images/IMG_0042.NEF, which the site cannot show. "
        + "Open it in the program of the camera or in Photos, and export it as JPEG.")]
    public void Page_WithAPictureThatCannotBeShown_SaysWhatToDo(string file, string written, string hint)
    {
        using var folder = ContentFolder.With("page.md", $"{ContentFolder.Page}\n\n![A](/images/{written})")
            .And($"images/{file}", SamplePictures.Tiff);

        var snapshot = folder.Load();

        Assert.Equal(["page.md(8,1) MB3005"], snapshot.Places());
        Assert.Equal(hint, snapshot.Diagnostics[0].Hint);
    }

    [Fact]
    public void Page_WithAPictureThatCannotBeShown_IsReadAgainAfterItIsDeleted()
    {
        using var folder = ContentFolder.With("page.md", $"{ContentFolder.Page}\n\n![A](/images/img_0042.jpg)")
            .And("images/IMG_0042.NEF", SamplePictures.Tiff);
        var before = folder.Load();

        var after = folder.Without("images/IMG_0042.NEF").Load(before);

        Assert.Equal("Add the picture to the images folder as PNG, JPEG, WebP, or GIF, and write its exact name: `/images/name.png`.",
            Assert.Single(after.Diagnostics).Hint);
    }

    /// <summary>The file is not the one whose hash was computed: it is read again, and is neither shown nor called damaged.</summary>
    [Fact]
    public void Picture_ReplacedWhileItIsRead_IsReadAgain()
    {
        using var folder = ContentFolder.Empty().And("door.png", SamplePictures.Png);
        var path = Path.Combine(folder.Root, "door.png");
        var file = PictureReader.Read(path, "door.png", known: null);
        var written = File.GetLastWriteTimeUtc(path);
        File.SetLastWriteTimeUtc(path, written.AddSeconds(1));

        var during = ImageCatalog.Of([file], ImageCatalog.Empty);
        file.Stored?.Renew(path, written.AddSeconds(1));
        var after = ImageCatalog.Of([file], during);

        Assert.Equal(["door.png MB1004"], during.Diagnostics.Select(found => found.ToString()));
        Assert.Null(during.Find("door.png"));
        Assert.Empty(after.Diagnostics);
        Assert.NotNull(after.Find("door.png"));
        Assert.Same(after, ImageCatalog.Of([file], after));
    }

    /// <summary>A RAW file can have 50 MB, of which only the name is reported.</summary>
    [Fact]
    public void Picture_ThatCannotBeShown_IsNotRead()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page).And("images/a.nef", SamplePictures.Tiff);
        using var locked = new FileStream(
            Path.Combine(folder.Root, "images/a.nef"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(["images/a.nef MB3072"], folder.Load().Places());
    }
}
