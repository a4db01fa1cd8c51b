using System.Text;
using ImageMagick;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Images;

/// <summary>Pictures as phones, cameras, and programs write them, and what the tool makes of each.</summary>
public sealed class EncodingTests
{
    private const string Secret = "A. Nurse";

    /// <summary>
    /// The quarters in HEIC, written by heif-enc of libheif 1.15 from a JPEG with EXIF data: orientation 6, an artist, and a place. The
    /// pixels of a HEIC are upright whatever the EXIF data says.
    /// </summary>
    private static readonly byte[] Heic = Convert.FromBase64String(
        "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAeFtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAAC"
        + "AAAAEGlkYXQAAAAAAEAAMAAAAExpbG9jAQAAAERAAAMAAQAAAAAAAAIFAAEAAAAAAAAAqQACAAEAAAAAAAAAAQAAAAAAAAAIAAMAAAAAAAACrgABAAAA"
        + "AAAAAHEAAABNaWluZgAAAAAAAwAAABVpbmZlAgAAAQABAABodmMxAAAAABVpbmZlAgAAAAACAABncmlkAAAAABVpbmZlAgAAAQADAABFeGlmAAAAANVp"
        + "cHJwAAAAs2lwY28AAABzaHZjQwEDcAAAAAAAAAAAAB7wAPz9+PgAAA8DIAABABhAAQwB//8DcAAAAwCQAAADAAADAB66AkAhAAEAJ0IBAQNwAAADAJAA"
        + "AAMAAAMAHqAggQWW6uSmubAgAAADACAAAAMAISIAAQAGRAHBc8CJAAAAFGlzcGUAAAAAAAAAQAAAAEAAAAAUaXNwZQAAAAAAAABAAAAAMAAAABBwaXhp"
        + "AAAAAAMICAgAAAAaaXBtYQAAAAAAAAACAAECgQIAAgIDhAAAAChpcmVmAAAAAAAAAA5kaW1nAAIAAQABAAAADmNkc2MAAwABAAIAAAEibWRhdAAAAKUo"
        + "Aa8TgOUx9//DjT/pn0/13JmTqDEL/zPj7w6q/wlyxBuOniflIT/fbT/XnYgo0Jnn/5s7d3MI4KJPUQUN50vaz4ip8ObB95PzsTaB93Z6FtvcD/xe6AAm"
        + "vi07NYTjApQcc68DgwAqFk0/EAO2PpXEvo1Rfhgv37bWFwygb4ZaABdH+NeWAJxgUDo2BrtPxcbDcXBAc/zLehrWlpGoOQDlvz5Vf1QAAAAASUkqAAgA"
        + "AAADABIBAwABAAAABgAAADsBAgAJAAAANgAAACWIBAABAAAAPwAAAAAAAAAAAAAAQS4gTnVyc2UAAQACAAUAAwAAAFUAAAAAAAAAAAAAACIAAAABAAAA"
        + "AwAAAAEAAAAAAAAAAQAAAA==");

    public static TheoryData<ushort, MagickFormat> Orientations => new MatrixTheoryData<ushort, MagickFormat>(
        [1, 2, 3, 4, 5, 6, 7, 8],
        [MagickFormat.Jpeg, MagickFormat.WebP, MagickFormat.Png, MagickFormat.Avif, MagickFormat.Tiff]);

    public static TheoryData<string, byte[], string> Pictures => new()
    {
        { "progressive.jpg", Encode(AddComment + (picture => picture.Settings.Interlace = Interlace.Plane), MagickFormat.Jpeg), "RGBW" },
        { "gray.jpg", Encode(AddComment + (picture => picture.Grayscale()), MagickFormat.Jpeg), "(#363636FF)(#B6B6B6FF)(#111111FF)W" },
        { "comment.jpg", Encode(AddComment, MagickFormat.Jpeg), "RGBW" },
        { "author.png", Encode(picture => picture.SetAttribute("Author", Secret), MagickFormat.Png), "RGBW" },
        { "deep.png", Encode(picture => { picture.Depth = 16; picture.SetAttribute("Author", Secret); }, MagickFormat.Png48), "RGBW" },
        { "xmp.webp", Encode(picture => picture.SetProfile(Xmp()), MagickFormat.WebP), "RGBW" },
        { "iptc.jpg", Encode(picture => picture.SetProfile(Iptc()), MagickFormat.Jpeg), "RGBW" },
        { "phone.heic", Heic, "RGBW" },
        { "scan.bmp", Encode(picture => { }, MagickFormat.Bmp), "RGBW" },
    };

    [Theory]
    [MemberData(nameof(Orientations))]
    public void Picture_OfEachOrientation_StandsUpright(ushort orientation, MagickFormat format)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page).And(
            $"images/door.{format}",
            Encode(picture => Turn(picture, orientation), format));

        var run = ImagesRun.Fix(folder);

        var (name, bytes) = Assert.Single(PicturesOf(folder));
        using var result = new MagickImage(bytes);
        Assert.Equal(0, run.Code);
        Assert.Equal("images/door.webp", name);
        Assert.Equal("RGBW 64x48", $"{SamplePicture.ColorsOf(bytes)} {result.Width}x{result.Height}");
        AssertHasNoMetadata(bytes);
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Picture_OfEachEncoding_HasItsColorsAndNoMetadata(string name, byte[] file, string colors)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page).And($"images/{name}", file);

        var run = ImagesRun.Fix(folder);

        var (fixedName, bytes) = Assert.Single(PicturesOf(folder));
        Assert.Equal(0, run.Code);
        Assert.Equal($"images/{Path.ChangeExtension(name, ".webp")}", fixedName);
        Assert.Equal(colors, SamplePicture.ColorsOf(bytes));
        AssertHasNoMetadata(bytes);
    }

    /// <summary>The red and the green of ink are not those of a screen.</summary>
    [Fact]
    public void Cmyk_BecomesTheColorsOfAScreen()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page).And(
            "images/print.jpg",
            Encode(picture => picture.TransformColorSpace(ColorProfiles.SRGB, ColorProfiles.USWebCoatedSWOP), MagickFormat.Jpeg));

        ImagesRun.Fix(folder);

        var bytes = Assert.Single(PicturesOf(folder)).Value;
        using var result = new MagickImage(bytes);
        Assert.Equal(ColorSpace.sRGB, result.ColorSpace);
        Assert.Equal("R(#6CBF46FF)(#354EA3FF)W", SamplePicture.ColorsOf(bytes));
        AssertHasNoMetadata(bytes);
    }

    /// <summary>The numbers of a color differ between the two profiles, the color does not.</summary>
    [Fact]
    public void ColorProfile_IsConvertedBeforeItIsRemoved()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page).And("images/wide.jpg", Encode(
            picture =>
            {
                picture.TransformColorSpace(ColorProfiles.SRGB, ColorProfiles.AdobeRGB1998);
                AddMetadata(picture, 1);
            },
            MagickFormat.Jpeg));

        ImagesRun.Fix(folder);

        var bytes = Assert.Single(PicturesOf(folder)).Value;
        Assert.Equal("RGBW", SamplePicture.ColorsOf(bytes));
        AssertHasNoMetadata(bytes);
    }

    [Fact]
    public void TransparentPicture_StaysTransparent()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page).And("images/logo.png", Encode(
            picture =>
            {
                picture.Transparent(MagickColors.White);
                picture.SetAttribute("Author", Secret);
            },
            MagickFormat.Png));

        ImagesRun.Fix(folder);

        using var result = new MagickImage(Assert.Single(PicturesOf(folder)).Value);
        using var pixels = result.GetPixels();
        byte?[] alphas = [pixels.GetPixel(48, 36).ToColor()?.A, pixels.GetPixel(8, 8).ToColor()?.A];
        Assert.Equal([0, 255], alphas);
    }

    private static Action<MagickImage> AddComment => picture => picture.Comment = Secret;

    private static byte[] Encode(Action<MagickImage> change, MagickFormat format)
    {
        using var picture = SamplePicture.Quarters();
        picture.Quality = 95;
        change(picture);
        return picture.ToByteArray(format);
    }

    /// <summary>Stores the picture as a camera does that is held in another way.</summary>
    private static void Turn(MagickImage picture, ushort orientation)
    {
        // The inverse of each transformation of EXIF 2.3, section 4.6.4.
        Action[] inverses =
        [
            () => { }, picture.Flop, () => picture.Rotate(180), picture.Flip, picture.Transpose,
            () => picture.Rotate(270), picture.Transverse, () => picture.Rotate(90),
        ];
        inverses[orientation - 1]();
        picture.ResetPage();
        picture.Orientation = (Orientation)orientation;
        AddMetadata(picture, orientation);
    }

    private static void AddMetadata(MagickImage picture, ushort orientation)
    {
        var exif = new ExifProfile();
        exif.SetValue(ExifTag.Orientation, orientation);
        exif.SetValue(ExifTag.Artist, Secret);
        exif.SetValue(ExifTag.GPSLatitude, [new Rational(34), new Rational(3), new Rational(0)]);
        picture.SetProfile(exif);
        picture.SetProfile(Xmp());
    }

    private static XmpProfile Xmp() => new(Encoding.UTF8.GetBytes(
        $"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>{Secret}</dc:creator></x:xmpmeta>"""));

    private static IptcProfile Iptc()
    {
        var iptc = new IptcProfile();
        iptc.SetValue(IptcTag.Byline, Secret);
        return iptc;
    }

    private static IEnumerable<KeyValuePair<string, byte[]>> PicturesOf(ContentFolder folder) =>
        ImagesRun.FilesOf(folder).Where(file => file.Key.StartsWith("images/", StringComparison.Ordinal));

    /// <summary>Only the sections with the pixels: https://www.rfc-editor.org/rfc/rfc9649#section-2.</summary>
    private static void AssertHasNoMetadata(byte[] webP)
    {
        var sections = new List<string>();
        for (var at = 12; at < webP.Length; at += 8 + (BitConverter.ToInt32(webP, at + 4) + 1) / 2 * 2)
        {
            sections.Add(Encoding.ASCII.GetString(webP, at, 4));
        }

        Assert.Empty(sections.Except(["VP8 ", "VP8L"]));
        Assert.DoesNotContain(Secret, Encoding.Latin1.GetString(webP), StringComparison.Ordinal);
    }
}
