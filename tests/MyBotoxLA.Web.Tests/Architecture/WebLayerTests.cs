using MyBotoxLA.Web.Cli;
using MyBotoxLA.Web.Hosting;

namespace MyBotoxLA.Web.Tests.Architecture;

/// <summary>Folders of the web project depend on each other one way.</summary>
public sealed class WebLayerTests
{
    private static readonly Layers Web = new(
        typeof(Program).Assembly,
        ("Options", []),
        ("Assets", ["Options"]),
        ("Security", ["Options", "Assets"]),
        ("Observability", []),
        ("Status", []),
        ("Traffic", []),
        ("Sharing", ["Options", "Assets", "Observability"]),
        ("Pages", ["Options", "Assets", "Sharing"]),
        ("Seo", ["Options", "Pages"]),
        ("Serving", ["Options", "Assets", "Security", "Observability", "Sharing", "Pages", "Seo"]),
        ("Export", ["Options", "Assets", "Security", "Observability", "Serving"]),
        ("Development", ["Options", "Assets", "Status", "Pages", "Serving"]),
        ("Hosting", ["Options", "Assets", "Security", "Observability", "Sharing", "Pages", "Serving", "Development"]),
        ("Cli", ["Options", "Assets", "Status", "Traffic", "Serving", "Export", "Hosting"]),
        (Layers.Root, ["Hosting", "Cli"]));

    [Fact]
    public void Table_ListsEveryFolderAndHasNoCycle() => Layers.AssertNone(Web.TableErrors);

    [Fact]
    public void Web_UsesOnlyAllowedFolders() => Layers.AssertNone(Web.Violations);

    /// <summary>No signature of <c>ContentOption</c> names the site, only the body of a method.</summary>
    [Fact]
    public void Dependencies_InMethodBodies_AreFound() =>
        Assert.Contains((typeof(ContentOption), typeof(MyBotoxLA.Web.Hosting.Site)), Web.Dependencies);
}
