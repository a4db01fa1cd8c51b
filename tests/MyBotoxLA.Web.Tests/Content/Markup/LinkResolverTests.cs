using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup;

public sealed class LinkResolverTests
{
    [Fact]
    public void Link_RelativeInAFolder_IsWrittenFromTheRoot()
    {
        using var folder = ContentFolder.With("es/index.md", ContentFolder.Page + "\n\n[uno](uno#aqui) [dos](../dos.md)")
            .And("es/uno.md", ContentFolder.Page + "\n\n## Aquí\n")
            .And("dos.md", ContentFolder.Page);

        var snapshot = folder.Load();

        Assert.Empty(snapshot.Places());
        Assert.Contains(
            """<a href="/es/uno#aqui">uno</a> <a href="/dos">dos</a>""",
            snapshot.Pages["/es"].Html(),
            StringComparison.Ordinal);
    }
}
