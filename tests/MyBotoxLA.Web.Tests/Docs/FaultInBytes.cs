using System.Text;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Docs;

/// <summary>The mistakes that a text example cannot show.</summary>
internal static class FaultInBytes
{
    private const string Page = "page.md";
    private const int MoreBytesThanTheLimit = 256 * 1024;
    private const int MoreCharactersThanTheLimit = 3001;

    /// <summary>Makes the mistake that the section of a code describes in words, and returns the action that fixes it.</summary>
    public static Action Make(string code, ContentFolder folder) => code switch
    {
        "MB1001" => MoveAway(folder),
        "MB1002" => TakeAway(folder, "site.yml"),
        "MB1003" => TakeAway(folder, "index.md", "side-effects.md", Page),
        "MB1004" => Lock(folder),
        "MB1005" => Write(folder, Encoding.Latin1.GetBytes(ContentFolder.Page.Replace("A page", "Señales", StringComparison.Ordinal))),
        "MB1006" => Write(folder, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(ContentFolder.Page)]),
        "MB1007" => Write(folder, Encoding.UTF8.GetBytes(ContentFolder.Page.Replace("Some", "So\0me", StringComparison.Ordinal))),
        "MB1008" => Write(folder, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(ContentFolder.Page)]),
        "MB1021" => Write(folder, Encoding.UTF8.GetBytes(ContentFolder.Page + new string('a', MoreBytesThanTheLimit))),
        "MB1023" => LinkOut(folder),
        "MB1024" => Write(folder, Encoding.UTF8.GetBytes(ContentFolder.Page + new string('[', MoreCharactersThanTheLimit))),
        "MB1025" => Close(folder),
        "MB1026" => BreakPage(folder),
        "MB1027" => Configure(folder, options => options with { SiteRules = [.. options.SiteRules, new ThrowingSiteRule()] }),
        "MB3006" => WritePicture(folder),
        "MB3065" => WriteHugePicture(folder),
        "MB3066" => WriteLargePictures(folder, count: 1, bytes: 8_000_000),
        "MB3067" => WriteLargePictures(folder, count: 102, bytes: 495_000),
        "MB3070" => AddUsedPicture(
            folder,
            "images/room.png",
            [.. DocSite.Png[..33], 0, 0, 0, 10, .. "tEXtAuthor\0Ana"u8, 0, 0, 0, 0, .. DocSite.Png[33..]]),
        "MB3068" => AddUsedPicture(folder, "images/photo.jpg", SamplePictures.Png),
        "MB3069" => AddUsedPicture(folder, "images/front#1.jpg", SamplePictures.Jpeg),
        "MB3071" => AddUsedPicture(folder, "images/room.jpg", SamplePictures.Jpeg[..^60]),
        "MB3072" => AddPicture(folder, "images/IMG_0042.HEIC", SamplePictures.Heic),
        "MB3073" => AddPicture(folder, "images/old-door.png", SamplePictures.Png),
        "MB3074" => AddUsedPicture(folder, "images/hello.gif", SamplePictures.MovingGif),
        "MB3075" => AddUsedPicture(folder, "images/flyer.jpg", SamplePictures.InkJpeg),
        "MB3044" => AddUsedPicture(folder, "images/Door.PNG", DocSite.Png),
        "MB3045" => AddPicture(folder, "images/front\\door.png", DocSite.Png),
        _ =>
            throw new ArgumentException($"The section of {code} has an example in words, and there is no fault for it here.", nameof(code)),
    };

    private static Action Write(ContentFolder folder, byte[] bytes)
    {
        folder.And(Page, bytes);
        return () => folder.And(Page, ContentFolder.Page);
    }

    private static Action WritePicture(ContentFolder folder)
    {
        folder.And("images/letter.png", "a letter");
        return () => Use(folder, "images/letter.png").And("images/letter.png", DocSite.Png);
    }

    /// <summary>The width and the height of a PNG are the fifth and sixth group of four bytes.</summary>
    private static Action WriteHugePicture(ContentFolder folder)
    {
        const string Name = "images/plan.png";
        Use(folder, Name).And(Name, [.. DocSite.Png[..16], 0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30, .. DocSite.Png[24..]]);
        return () => folder.And(Name, DocSite.Png);
    }

    private static Action WriteLargePictures(ContentFolder folder, int count, int bytes)
    {
        string[] names = [.. Enumerable.Range(0, count).Select(i => $"images/door-{i}.png")];
        Use(folder, names);
        Array.ForEach(names, name => folder.And(name, [.. DocSite.Png, .. new byte[bytes - DocSite.Png.Length]]));
        return () => folder.And(names[0], DocSite.Png);
    }

    private static Action BreakPage(ContentFolder folder)
    {
        const string Word = "BREAK";
        folder.Configure = options => options with { BodyRules = [.. options.BodyRules, new ThrowingRule(Word)] };
        return Write(folder, Encoding.UTF8.GetBytes(ContentFolder.Page + Word));
    }

    private static Action AddPicture(ContentFolder folder, string name, byte[] bytes)
    {
        folder.And(name, bytes);
        return () => folder.Without(name);
    }

    private static Action AddUsedPicture(ContentFolder folder, string name, byte[] bytes)
    {
        Use(folder, name).And(name, bytes);
        return () => folder.And(Page, ContentFolder.Page).Without(name);
    }

    private static ContentFolder Use(ContentFolder folder, params string[] pictures) =>
        folder.And(Page, $"{ContentFolder.Page}\n\n{string.Concat(pictures.Select(name => $"![A picture](/{name})\n"))}");

    /// <summary>No content can make a mistake of the program, so a rule that throws does.</summary>
    private static Action Configure(ContentFolder folder, Func<ContentOptions, ContentOptions> change)
    {
        folder.Configure = change;
        return () => folder.Configure = options => options;
    }

    private static Action MoveAway(ContentFolder folder)
    {
        Directory.Move(folder.Root, folder.Root + "-away");
        return () => Directory.Move(folder.Root + "-away", folder.Root);
    }

    private static Action TakeAway(ContentFolder folder, params string[] names)
    {
        var files = names.Select(name => (name, File.ReadAllBytes(Path.Combine(folder.Root, name)))).ToArray();
        foreach (var name in names)
        {
            folder.Without(name);
        }

        return () => Array.ForEach(files, file => folder.And(file.name, file.Item2));
    }

    /// <summary>File permissions do not stop a test that runs as root; a lock does.</summary>
    private static Action Lock(ContentFolder folder)
    {
        var stream = new FileStream(Path.Combine(folder.Root, Page), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        return stream.Dispose;
    }

    private static Action Close(ContentFolder folder)
    {
        folder.And("es/page.md", ContentFolder.Page);
        return new ClosedTo(folder, "es").Dispose;
    }

    private static Action LinkOut(ContentFolder folder)
    {
        folder.Without(Page);
        File.CreateSymbolicLink(Path.Combine(folder.Root, Page), typeof(FaultInBytes).Assembly.Location);
        return () => folder.Without(Page).And(Page, ContentFolder.Page);
    }
}
