using MyBotoxLA.Content;

namespace MyBotoxLA.Web.Tests.Architecture;

/// <summary>Folders of the content service depend on each other one way.</summary>
public sealed class ContentLayerTests
{
    private static readonly Layers Content = new(
        typeof(ContentStore).Assembly,
        ("Model", []),
        ("Diagnostics", []),
        ("Text", ["Model", "Diagnostics"]),
        ("Files", ["Model", "Diagnostics", "Text"]),
        ("Yaml", ["Model", "Diagnostics", "Text"]),
        ("Markup", ["Model", "Diagnostics", "Text"]),
        ("Rules", ["Model", "Diagnostics", "Text", "Yaml", "Markup"]),
        ("Assembly", ["Model", "Diagnostics", "Text", "Files", "Yaml", "Markup", "Rules"]),
        (Layers.Root, ["Model", "Diagnostics", "Text", "Files", "Yaml", "Markup", "Rules", "Assembly"]));

    [Fact]
    public void Table_ListsEveryFolderAndHasNoCycle() => Layers.AssertNone(Content.TableErrors);

    [Fact]
    public void Content_UsesOnlyAllowedFolders() => Layers.AssertNone(Content.Violations);
}
