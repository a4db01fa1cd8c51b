using System.Text;
using MyBotoxLA.Images;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Images;

/// <summary>The name of a picture in texts, byte for byte.</summary>
public sealed class PictureReferencesTests
{
    [Theory]
    [InlineData("Front Door.JPG", "![A](</images/Front Door.JPG>)", "![A](</images/door.webp>)")]
    [InlineData("Front Door.JPG", "![A](/images/Front%20Door.JPG)", "![A](/images/door.webp)")]
    [InlineData("IMG_0042.JPG", "![A](/images/IMG_0042.JPG \"title\")", "![A](/images/door.webp \"title\")")]
    [InlineData("IMG_0042.JPG", "![A](/images/IMG\\_0042.JPG)", "![A](/images/door.webp)")]
    [InlineData("IMG_0042.JPG", "![A](images/img_0042.jpg)", "![A](images/door.webp)")]
    [InlineData("IMG_0042.JPG", "![A](./images/../images/IMG_0042.JPG)", "![A](./images/../images/door.webp)")]
    [InlineData("IMG_0042.JPG", "![A](images\\IMG_0042.JPG)", "![A](images\\door.webp)")]
    [InlineData("IMG_0042.JPG", "![A][1]\n\n[1]: /images/IMG_0042.JPG", "![A][1]\n\n[1]: /images/door.webp")]
    [InlineData("IMG_0042.JPG", "[A](/images/IMG_0042.JPG#top)", "[A](/images/door.webp#top)")]
    [InlineData("IMG_0042.JPG", "photo: /images/IMG_0042.JPG", "photo: /images/door.webp")]
    [InlineData("IMG_0042.JPG", "photo: \"/images/IMG_0042.JPG\"", "photo: \"/images/door.webp\"")]
    [InlineData("IMG_0042.JPG", "{ photo: /images/IMG_0042.JPG, by: A }", "{ photo: /images/door.webp, by: A }")]
    [InlineData("door (1).jpg", "![A](/images/door%20(1).jpg)", "![A](/images/door.webp)")]
    [InlineData("door (1).jpg", "![A](</images/door (1).jpg>)", "![A](</images/door.webp>)")]
    [InlineData("a#b%c;d{e}.jpg", "![A](/images/a%23b%25c;d%7Be%7D.jpg)", "![A](/images/door.webp)")]
    [InlineData("Q&A.jpg", "![A](/images/Q&A.jpg) ![B](/images/Q&amp;A.jpg)", "![A](/images/door.webp) ![B](/images/door.webp)")]
    [InlineData("Señal.jpg", "![A](/images/Señal.jpg) ![B](/images/Se%C3%B1al.jpg)", "![A](/images/door.webp) ![B](/images/door.webp)")]
    [InlineData("Sen\u0303al.jpg", "/images/Señal.jpg /images/Sen\u0303al.jpg", "/images/door.webp /images/door.webp")]
    public void Reference_IsChanged(string name, string text, string expected)
    {
        using var folder = ContentFolder.With("page.md", text).And($"images/{name}", [1]);

        var (file, bytes) = Assert.Single(Rename(folder, $"images/{name}", "images/door.webp"));

        Assert.Equal(("page.md", expected), (file, Encoding.UTF8.GetString(bytes)));
    }

    [Theory]
    [InlineData("Ask for IMG_0042.JPG at the desk.")]
    [InlineData("![A](/other/IMG_0042.JPG)")]
    [InlineData("![A](/images/OLD-IMG_0042.JPG)")]
    [InlineData("![A](/images/IMG_0042.JPG.png)")]
    [InlineData("![A](https://example.com/images/IMG_0042.JPG)")]
    [InlineData("![A](/images/img_0042.jpg)", "images/img_0042.jpg")]
    public void OtherText_IsNot(string text, string? other = null)
    {
        using var folder = ContentFolder.With("page.md", text).And("images/IMG_0042.JPG", [1]);
        if (other is not null)
        {
            folder.And(other, [2]);
        }

        Assert.Empty(Rename(folder, "images/IMG_0042.JPG", "images/door.webp"));
    }

    [Fact]
    public void Bytes_BesideTheName_Stay()
    {
        byte[] before = [0xEF, 0xBB, 0xBF, .. "---\r\ntitle: A\t \r\n---\r\n![A](/images/A.JPG)\r\n\0 \u00A0é e\u0301 \n\n\n"u8];
        using var folder = ContentFolder.With("es/page.md", "").And("es/page.md", before).And("images/A.JPG", [1]);

        var (file, bytes) = Assert.Single(Rename(folder, "images/A.JPG", "images/a.webp"));

        Assert.Equal("es/page.md", file);
        Assert.Equal(
            Encoding.Latin1.GetString(before).Replace("A.JPG", "a.webp", StringComparison.Ordinal),
            Encoding.Latin1.GetString(bytes));
    }

    /// <summary>A relative address leads to another folder afterward.</summary>
    [Fact]
    public void Folder_WithAPoorName_IsChangedToo()
    {
        using var folder = ContentFolder.With("es/page.md", "![A](../My%20Pictures/a.jpg) ![B](<../My Pictures/a.jpg>)")
            .And("My Pictures/a.jpg", [1]);

        var (_, bytes) = Assert.Single(Rename(folder, "My Pictures/a.jpg", "my-pictures/a.jpg"));

        Assert.Equal("![A](/my-pictures/a.jpg) ![B](</my-pictures/a.jpg>)", Encoding.UTF8.GetString(bytes));
    }

    private static IReadOnlyList<(string File, byte[] Bytes)> Rename(ContentFolder folder, string name, string newName) =>
        new PictureReferences(new PictureFolder(folder.Root)).Rename(name, newName);
}
