using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup.Blocks;

public sealed class PhotoBlockTests
{
    private const string Picture = "![A](/images/a.png)";

    [Theory]
    [InlineData($":::photo\n{Picture}\n:::", "<figure class=\"photo\">\n<div>\n{img}</div>\n</figure>")]
    [InlineData($":::photo nobody\n{Picture}\n:::", "<figure class=\"photo\">\n<div>\n{img}</div>\n</figure>")]
    [InlineData($":::photo Model\n{Picture}\n:::", "<figure class=\"photo\">\n<div>\n(ModelLabel){img}</div>\n</figure>")]
    [InlineData($":::photo model\n{Picture}\n:::", "<figure class=\"photo\">\n<div>\n(ModelLabel){img}</div>\n</figure>")]
    [InlineData(
        $":::photo beside model\n{Picture}\n\nB\n\n- C\n:::",
        "<figure class=\"photo photo--beside\">\n<div>\n(ModelLabel){img}</div>\n"
            + "<figcaption>\n<p>B</p>\n<ul>\n<li>C</li>\n</ul>\n</figcaption>\n</figure>")]
    [InlineData(
        $":::photo\n{Picture}, B\n:::",
        "<figure class=\"photo\">\n<div>\n{img}</div>\n<figcaption>\n<p>\n, B\n</p>\n</figcaption>\n</figure>")]
    [InlineData(
        $":::photo\n{Picture}\nB *c*\n:::",
        "<figure class=\"photo\">\n<div>\n{img}</div>\n<figcaption>\n<p>\nB <em>c</em>\n</p>\n</figcaption>\n</figure>")]
    public void Photo_IsAFigureWithItsCaption(string body, string html)
    {
        using var folder = With(body);

        var snapshot = folder.Load();

        Assert.Empty(snapshot.Places());
        var written = string.Concat(snapshot.Pages["/page"].Body.Where(part => part.Slot != Slot.Contents)
            .Select(part => part.Slot is { } slot ? $"({slot})" : part.Html));
        var url = Assert.Single(snapshot.Images.Keys);
        var img = $"<img src=\"{url}\" width=\"8\" height=\"4\" fetchpriority=\"high\" decoding=\"async\" alt=\"A\" />\n";
        Assert.Equal(html.Replace("{img}", img, StringComparison.Ordinal), written.Trim());
    }

    /// <summary>The reader gets the description, as of every picture that cannot be shown.</summary>
    [Fact]
    public void Photo_ThatDoesNotExist_ShowsItsDescription()
    {
        using var folder = With(":::photo\n![A room](/images/none.jpg)\nB\n:::").Without("images/a.png");

        var snapshot = folder.Load();

        Assert.Equal(["page.md(6,1) MB3005"], snapshot.Places());
        Assert.Equal(
            "<figure class=\"photo\">\n<div>\nA room\n</div>\n<figcaption>\n<p>\nB\n</p>\n</figcaption>\n</figure>",
            snapshot.Pages["/page"].Html());
    }

    /// <summary>Nothing that is written is lost while the block is reported.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("B", "<figcaption>\n<p>B</p>\n</figcaption>\n")]
    [InlineData("B\n\nC", "<figcaption>\n<p>B</p>\n<p>C</p>\n</figcaption>\n")]
    public void Photo_WithoutAPicture_ShowsItsText(string body, string caption)
    {
        using var folder = With($":::photo\n{body}\n:::");

        Assert.Equal($"<figure class=\"photo\">\n<div>\n</div>\n{caption}</figure>", folder.Load().Pages["/page"].Html());
    }

    [Theory]
    [InlineData(":::photo\nB\n:::", "page.md(5,1) MB3021", "The block \"photo\" does not begin with a picture.")]
    [InlineData(":::photo\n:::", "page.md(5,1) MB3021", "The block \"photo\" does not begin with a picture.")]
    [InlineData($":::photo\nB\n\n{Picture}\n:::", "page.md(5,1) MB3021", "The block \"photo\" does not begin with a picture.")]
    [InlineData($":::photo\n{Picture}\n\n{Picture}\n:::", "page.md(5,1) MB3021", "The block \"photo\" has more than one picture.")]
    [InlineData(
        $":::photo modle\n{Picture}\n:::",
        "page.md(5,1) MB3039",
        "The block \"photo\" cannot have \"modle\" after its name.")]
    [InlineData(
        $":::photo model nobody\n{Picture}\n:::",
        "page.md(5,1) MB3039",
        "The block \"photo\" cannot have \"model nobody\" after its name.")]
    [InlineData(
        $":::photos model\n{Picture}\n:::",
        "page.md(5,1) MB3039",
        "The block \"photos\" cannot have \"model\" after its name.")]
    public void Photo_WithAMistake_IsReported(string body, string place, string message)
    {
        using var folder = With(body).And("other.md", $"{ContentFolder.Page}\n\n{Picture}");

        var found = Assert.Single(folder.Load().Diagnostics);

        Assert.Equal((place, message), (found.ToString(), found.Message));
    }

    /// <summary>A review is about the page with its label: without the word, it is another text.</summary>
    [Fact]
    public void Label_IsPartOfTheReviewedText()
    {
        using var folder = With($":::photo model\n{Picture}\n:::").Reviewed("page.md");
        var before = folder.Load();
        var path = Path.Combine(folder.Root, "page.md");

        folder.And("page.md", File.ReadAllText(path).Replace("photo model", "photo nobody", StringComparison.Ordinal));

        Assert.Empty(before.Places());
        Assert.Contains("MB4030", folder.Load(before).Diagnostics.Select(found => found.Kind.Code));
    }

    private static ContentFolder With(string body) =>
        ContentFolder.With("page.md", $"---\ntitle: A\ndescription: B\n---\n{body}\n").And("images/a.png", SamplePictures.Png);
}
