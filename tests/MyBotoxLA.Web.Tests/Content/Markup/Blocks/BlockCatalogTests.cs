using System.Text.RegularExpressions;
using MyBotoxLA.Content.Markup.Blocks;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Docs;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup.Blocks;

/// <summary>
/// Every block has a style, unless it has no element of its own, an example in the gallery, and a row in <c>docs/design.md</c>.
/// </summary>
public sealed class BlockCatalogTests
{
    private static readonly string Web = Path.Combine(Repository.Root, "src", "MyBotoxLA.Web");
    private static readonly string Gallery = File.ReadAllText(Path.Combine(Web, "Pages", "gallery.md"));

    private static readonly string Styles =
        string.Concat(Directory.GetFiles(Path.Combine(Web, "Styles"), "*.css").Select(File.ReadAllText));

    private static readonly string Components = string.Join(
        '\n',
        DocFile.Read("design.md").Sections.Single(section => section.Title == "Components").Rows.Select(row => row[0]));

    public static TheoryData<string> Names => [.. BlockCatalog.All.Select(block => block.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Block_HasAStyleAnExampleAndARow(string name)
    {
        if (name != IncludeBlock.BlockName)
        {
            Assert.Matches($@"\.{name}(?![\w-])", Styles);
        }

        Assert.Matches($@"(?m)^:::{name}( |\r?$)", Gallery);
        Assert.Matches($"`:::{name}[` ]", Components);
    }

    [Fact]
    public void Gallery_HasNothingWrong()
    {
        using var folder = ContentFolder.With("gallery.md", Gallery)
            .And("safety/onabotulinumtoxina.md", ContentFolder.Page)
            .And("images/gallery.png", SamplePictures.Png)
            .And("fragments/gallery.md", File.ReadAllText(Path.Combine(Web, "Pages", "gallery-fragment.md")))
            .And("figures.yml", File.ReadAllText(Path.Combine(Web, "Pages", "gallery-figures.yml")));

        Assert.Empty(folder.Load().Places());
    }
}
