using System.Buffers.Binary;
using System.IO.Compression;
using ImageMagick;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Images;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Images;

/// <summary>What the tool does to a whole folder.</summary>
public sealed class ImagesCommandTests
{
    private const string Page = ContentFolder.Page + "\n\n![Door](/images/Front%20Door.JPG)\n";

    private static readonly byte[] Photo = Encode(SamplePicture.Photo(2400, 1800), MagickFormat.Jpeg);

    private static readonly byte[] Small = Encode(SamplePicture.Quarters(), MagickFormat.Jpeg);

    /// <summary>Bytes that are refused, and what the tool says of each.</summary>
    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "empty.png", [], "is empty. Upload it again." },
        { "page.webp", "<!doctype html><html>"u8.ToArray(), "is not a picture. Open it in an image editor, and export it as JPEG." },
        { "plan.svg", "<svg></svg>"u8.ToArray(), "is an SVG drawing, which can contain a program. Export it as PNG." },
        {
            "pointer.jpg",
            "version https://git-lfs.github.com/spec/v1\noid sha256:0"u8.ToArray(),
            "is only a pointer of Git LFS. Run `git lfs pull`, or upload the picture itself."
        },
        { "half.jpg", Photo[..(Photo.Length / 2)], "is not complete. Upload it again, and wait until the upload is complete." },
        { "start.png", [0x89, 0x50, 0x4E, 0x47], "is damaged. Upload it again, or export it again as JPEG in an image editor." },
        { "film.heic", "\0\0\0\u0018ftypqt  "u8.ToArray(), "is a video, or a picture in an unknown format. Export it as JPEG." },
        { "moves.gif", Animation(MagickFormat.Gif), "moves, and readers cannot stop it. Save one frame of it as PNG or JPEG." },
        { "moves.webp", Animation(MagickFormat.WebP), "moves, and readers cannot stop it. Save one frame of it as PNG or JPEG." },
        { "bomb.png", Bomb(60_000), "has 60,000 by 60,000 pixels, too many to read. Make it smaller in an image editor." },
        { "vast.png", Bomb(8_000), "has 8,000 by 8,000 pixels, too many to read. Make it smaller in an image editor." },
        { "raw.dng", "RAW0"u8.ToArray(), "is not a picture. Open it in an image editor, and export it as JPEG." },
    };

    [Fact]
    public void Fix_ChangesThePictureAndTheTextsThatNameIt()
    {
        using var folder = ContentFolder.With("page.md", Page).And("images/Front Door.JPG", Photo);

        var run = ImagesRun.Fix(folder);

        var files = ImagesRun.FilesOf(folder);
        var door = DoorIn(folder);
        var hash = new ContentFile("", [.. files[door]]).Hash;
        int[] widths = [720, 1080, 1440];
        string[] copies = [.. widths.Select(width => ImageWidths.NameOf(door, hash, width))];
        Assert.Equal(0, run.Code);
        Assert.Equal([door, .. copies.Order(StringComparer.Ordinal), "index.md", "page.md", "site.yml"], files.Keys);
        Assert.Equal(
            Page.Replace("images/Front%20Door.JPG", door, StringComparison.Ordinal),
            File.ReadAllText(Path.Combine(folder.Root, "page.md")));
        Assert.Equal("2000x1500", SizeOf(files[door]));
        Assert.Equal(["720x540", "1080x810", "1440x1080"], copies.Select(copy => SizeOf(files[copy])));
        Assert.All(copies, copy => Assert.InRange(files[copy].Length, 1, files[door].Length - 1));
        Assert.Matches(
            """
            ^images/Front Door\.JPG: smaller, 2,400 × 1,800 → 2,000 × 1,500 pixels, \d+ kB → \d+ kB, named images/front-door\.\w+, .*
              page\.md names it, and is changed with it
            Changed 1 picture, and saved \d+ kB\.
            $
            """,
            run.Output);
        Assert.Empty(folder.Load().Diagnostics);
    }

    [Fact]
    public void Fix_ASecondTime_DoesNothing()
    {
        using var folder = ContentFolder.With("page.md", Page).And("images/Front Door.JPG", Photo);
        ImagesRun.Fix(folder);
        var before = ImagesRun.FilesOf(folder);

        var run = ImagesRun.Fix(folder);

        Assert.Equal(new ImagesRun(0, "Nothing to do.\n", ""), run);
        Assert.Equal(before, ImagesRun.FilesOf(folder));
    }

    [Fact]
    public void List_WritesNothing()
    {
        using var folder = ContentFolder.With("page.md", Page).And("images/Front Door.JPG", Photo);
        var before = ImagesRun.FilesOf(folder);

        var run = ImagesRun.List(folder);

        Assert.Equal(1, run.Code);
        Assert.EndsWith("Add --fix to do it.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, ImagesRun.FilesOf(folder));
    }

    /// <summary>Git shows a person what changed, and a computer that is asked twice gives the same bytes.</summary>
    [Fact]
    public void Fix_OfEqualFolders_WritesEqualBytes()
    {
        using var one = ContentFolder.With("page.md", Page).And("images/Front Door.JPG", Photo);
        using var other = ContentFolder.With("page.md", Page).And("images/Front Door.JPG", Photo);

        ImagesRun.Fix(one);
        ImagesRun.Fix(other);

        Assert.Equal(ImagesRun.FilesOf(one), ImagesRun.FilesOf(other));
    }

    [Fact]
    public void Copies_FollowTheirPicture()
    {
        using var folder = ContentFolder.With("page.md", Page).And("images/Front Door.JPG", Photo);
        ImagesRun.Fix(folder);
        var before = CopiesOf(folder);
        using var picture = new MagickImage(Path.Combine(folder.Root, DoorIn(folder)));
        picture.Negate();
        picture.Quality = 90;
        folder.And(DoorIn(folder), picture.ToByteArray());

        var run = ImagesRun.Fix(folder);

        Assert.Equal(0, run.Code);
        Assert.Equal(3, before.Length);
        Assert.Equal(3, CopiesOf(folder).Length);
        Assert.Empty(before.Intersect(CopiesOf(folder)));
        Assert.Equal(3, run.Output.Split(": deleted, because its picture has changed or is gone").Length - 1);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Picture_ThatCannotBeRead_IsLeft(string name, byte[] file, string message)
    {
        using var folder = ContentFolder.With("page.md", Page).And($"images/{name}", file);
        var before = ImagesRun.FilesOf(folder);

        var run = ImagesRun.Fix(folder);

        Assert.Equal(new ImagesRun(1, $"images/{name}: {message}\nNothing to do.\n1 cannot be changed: see above.\n", ""), run);
        Assert.Equal(before, ImagesRun.FilesOf(folder));
    }

    [Fact]
    public void File_Of200Megabytes_IsNotRead()
    {
        using var folder = ContentFolder.With("page.md", Page).And("images/large.png", [1]);
        using (var file = File.OpenWrite(Path.Combine(folder.Root, "images/large.png")))
        {
            file.SetLength(200_000_000);
        }

        Assert.StartsWith(
            "images/large.png: has 200.0 MB, too many bytes to read. Export it again as JPEG.\n",
            ImagesRun.Fix(folder).Output,
            StringComparison.Ordinal);
    }

    /// <summary>At the size and the quality that others have, the noise takes more.</summary>
    [Fact]
    public void Picture_OfManyBytes_BecomesSmallEnough()
    {
        using var folder = ContentFolder.With("page.md", Page).And(
            "images/door.jpg",
            Encode(SamplePicture.Noise(1900, 1400), MagickFormat.Jpeg));

        var run = ImagesRun.Fix(folder);
        var again = ImagesRun.Fix(folder);

        var (_, bytes) = ImagesRun.FilesOf(folder).Single(file => file.Key.StartsWith("images/door.", StringComparison.Ordinal));
        var info = new MagickImageInfo(bytes);
        Assert.Matches(@"^images/door\.jpg: [\d,]+ × [\d,]+ → [\d,]+ × [\d,]+ pixels, \d\.\d MB → [34]\d\d kB, ", run.Output);
        Assert.InRange((int)info.Width, 600, 1800);
        Assert.InRange(bytes.Length, 300_000, 500_000);
        Assert.Equal(new ImagesRun(0, "Nothing to do.\n", ""), again);
    }

    /// <summary>The text cannot be written. Every file is still there, and the page shows the picture that it names.</summary>
    [Fact]
    public void Failure_BetweenThePictureAndTheText_LeavesAWorkingFolder()
    {
        using var folder = ContentFolder.With("page.md", Page).And("images/Front Door.JPG", Photo);
        Directory.CreateDirectory(Path.Combine(folder.Root, ".page.md.new"));

        var run = ImagesRun.Fix(folder);
        var files = ImagesRun.FilesOf(folder);

        Assert.Equal(1, run.Code);
        Assert.Equal(Photo, files["images/Front Door.JPG"]);
        Assert.Equal(Page, File.ReadAllText(Path.Combine(folder.Root, "page.md")));
        Assert.Contains(DoorIn(folder), files.Keys);
    }

    [Fact]
    public void Picture_ReplacedWhileItWasRead_IsLeft()
    {
        using var folder = ContentFolder.With("page.md", Page).And("images/Front Door.JPG", Small);
        var pictures = new PictureFolder(folder.Root);
        var plan = new PicturePlanner(pictures).Plan("images/Front Door.JPG");
        folder.And("images/Front Door.JPG", Photo);

        var fault = Assert.Throws<PictureException>(() => PlanWriter.Write(pictures, plan, texts: []));

        Assert.Equal("was replaced while it was read. Run this again.", fault.Message);
        Assert.Equal(Photo, File.ReadAllBytes(Path.Combine(folder.Root, "images/Front Door.JPG")));
    }

    [Theory]
    [InlineData("IMG_0042.JPG", "img-0042.jpg")]
    [InlineData("img_0042.jpg", "img_0042.jpg")]
    [InlineData("Señal de entrada.jpeg", "senal-de-entrada.jpeg")]
    [InlineData("Sen\u0303al.jpg", "senal.jpg")]
    [InlineData("door (1).jpg", "door-1.jpg")]
    [InlineData("a#b%c;d{e}.jpg", "a-b-c-d-e.jpg")]
    [InlineData("写真.jpg", "picture.jpg")]
    [InlineData("door.png", "door.jpg")]
    public void Name_BecomesAGoodAddress(string name, string expected)
    {
        using var folder = ContentFolder.With("page.md", Page).And($"images/{name}", Small);

        ImagesRun.Fix(folder);

        Assert.Equal([$"images/{expected}", "index.md", "page.md", "site.yml"], ImagesRun.FilesOf(folder).Keys);
    }

    [Fact]
    public void Name_ThatIsTaken_GetsANumber()
    {
        using var folder = ContentFolder.With("page.md", Page).And("images/A B.jpg", Small).And("images/A!B.jpg", [.. Small, 0])
            .And("images/a-b.jpg", [.. Small, 1]);

        ImagesRun.Fix(folder);

        var files = ImagesRun.FilesOf(folder);
        Assert.Equal(["images/a-b-2.jpg", "images/a-b-3.jpg", "images/a-b.jpg", "index.md", "page.md", "site.yml"], files.Keys);
        Assert.Equal([.. Small, 1], files["images/a-b.jpg"]);
    }

    [Theory]
    [InlineData(0, "--help")]
    [InlineData(2)]
    [InlineData(2, "--fix")]
    [InlineData(2, "--fxi", "content")]
    [InlineData(2, "content", "more")]
    [InlineData(2, "no-such-folder")]
    public void CommandLine_IsChecked(int expected, params string[] arguments)
    {
        var run = ImagesRun.Of(arguments);

        Assert.Equal(expected, run.Code);
        Assert.Equal(expected == 0, run.Errors.Length == 0);
    }

    /// <summary>The picture after the tool, which chooses its format.</summary>
    private static string DoorIn(ContentFolder folder) =>
        ImagesRun.FilesOf(folder).Keys.Single(name => name.StartsWith("images/front-door.", StringComparison.Ordinal));

    private static string[] CopiesOf(ContentFolder folder) => [.. ImagesRun.FilesOf(folder).Keys.Where(ImageWidths.IsWidth)];

    private static string SizeOf(byte[] file)
    {
        var info = new MagickImageInfo(file);
        return $"{info.Width}x{info.Height}";
    }

    private static byte[] Encode(MagickImage picture, MagickFormat format)
    {
        using (picture)
        {
            return picture.ToByteArray(format);
        }
    }

    private static byte[] Animation(MagickFormat format)
    {
        using var frames = new MagickImageCollection { SamplePicture.Quarters(), SamplePicture.Noise(64, 48) };
        return frames.ToByteArray(format);
    }

    /// <summary>A PNG that says it has this many pixels on each side; a decoder asks for memory before it finds that it has not.</summary>
    private static byte[] Bomb(int side)
    {
        using var data = new MemoryStream();
        using (var deflate = new ZLibStream(data, CompressionLevel.Optimal))
        {
            deflate.Write(new byte[10_000]);
        }

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, side);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), side);
        header[8] = 1;
        byte[] signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
        return [.. signature, .. Chunk("IHDR", header), .. Chunk("IDAT", data.ToArray()), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        byte[] named = [.. System.Text.Encoding.ASCII.GetBytes(type), .. data];
        var (length, checksum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(checksum, ~named.Aggregate(uint.MaxValue, AddToChecksum));
        return [.. length, .. named, .. checksum];
    }

    /// <summary>https://www.w3.org/TR/png-3/#5CRC-algorithm.</summary>
    private static uint AddToChecksum(uint checksum, byte value)
    {
        checksum ^= value;
        for (var bit = 0; bit < 8; bit++)
        {
            checksum = (checksum & 1) == 0 ? checksum >> 1 : 0xEDB88320 ^ (checksum >> 1);
        }

        return checksum;
    }
}
