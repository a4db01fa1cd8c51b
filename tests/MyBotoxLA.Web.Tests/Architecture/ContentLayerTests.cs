using MyBotoxLA.Content;

namespace MyBotoxLA.Web.Tests.Architecture;

/// <summary>Folders of the content service depend on each other one way.</summary>
public sealed class ContentLayerTests
{
    private static readonly Layers Content = new(
        typeof(ContentStore).Assembly,
        ("Model", []),
        ("Diagnostics", []),
        ("Fields", ["Model"]),
        ("Text", ["Model", "Diagnostics"]),
        ("Files", ["Model", "Diagnostics", "Text"]),
        ("Yaml", ["Model", "Diagnostics", "Fields", "Text"]),
        ("Markup", ["Model", "Diagnostics", "Fields", "Text"]),
        ("Rules", ["Model", "Diagnostics", "Text", "Yaml", "Markup"]),
        ("Assembly", ["Model", "Diagnostics", "Text", "Files", "Yaml", "Markup", "Rules"]),
        ("Schema", ["Model", "Fields", "Yaml", "Markup"]),
        (Layers.Root, ["Model", "Diagnostics", "Text", "Files", "Yaml", "Markup", "Rules", "Assembly", "Schema"]));

    [Fact]
    public void Table_ListsEveryFolderAndHasNoCycle() => Layers.AssertNone(Content.TableErrors);

    [Fact]
    public void Content_UsesOnlyAllowedFolders() => Layers.AssertNone(Content.Violations);
}
