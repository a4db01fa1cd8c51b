using System.Text.Json.Nodes;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Yaml;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Schema;

/// <summary>The configuration of the staff's editor; <c>editor/schema.json</c> is all of it.</summary>
public sealed class EditorConfigTests
{
    private static readonly JsonNode Config = ContentSchema.ForEditor()["config"] ?? new JsonObject();

    private static JsonObject[] Collections => [.. Objects(Config["collections"])];

    [Fact]
    public void Collections_HaveEveryFileOfTheContentFolderOnce()
    {
        var files = Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories)
            .Select(file => "content/" + Path.GetRelativePath(Repository.Content, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("content/images/", StringComparison.Ordinal))
            .ToArray();
        var pages = files.Where(file => file.EndsWith(".md", StringComparison.Ordinal));
        var folders = Collections.Select(collection => Text(collection, "folder")).Where(folder => folder.Length > 0).ToArray();
        var named = Collections.SelectMany(collection => Objects(collection["files"])).Concat(Objects(Config["singletons"]))
            .Select(file => Text(file, "file")).ToArray();

        Assert.Equal(["content", "content/es", "content/fragments", "content/es/fragments"], folders);
        Assert.Empty(named.Except(files));
        Assert.Equal(
            files.Order(StringComparer.Ordinal),
            named.Concat(pages.Where(file => folders.Contains(file[..file.LastIndexOf('/')]))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Forms_HaveEveryDeclaredField()
    {
        AssertHas(PageFields.Page.Keys.Remove("translates").Add("body"), Collections[0]);
        AssertHas(PageFields.Page.Keys.Add("body"), Collections[1]);
        AssertHas(PageFields.Fragment.Keys.Add("body"), Collections[2]);
        AssertHas(PageFields.BoxedWarning.Keys.Remove("drug").Add("body"), Objects(Collections[4]["files"]).Last());
        AssertHas(FiguresFields.All.Keys, Objects(Collections[5]["files"]).First());
        AssertHas(ClaimsFields.All.Keys, Objects(Collections[5]["files"]).Last());
        AssertHas(ClinicFields.All.Keys, Objects(Config["singletons"]).Single());
    }

    [Theory]
    [InlineData("title", """{"name":"title","label":"Título","widget":"string","hint":"El encabezado grande de la página."}""")]
    [InlineData("nav", """
        {"name":"nav","label":"Lugar en el menú","widget":"number","hint":"Menos de 10: arriba. Desde 10: abajo. Vacío: en ningún menú.",
        "required":false,"value_type":"int","min":0}
        """)]
    [InlineData("updated", """
        {"name":"updated","label":"Último cambio importante para pacientes","widget":"datetime","hint":"La página muestra este día.",
        "required":false,"type":"date","format":"YYYY-MM-DD","picker_utc":true}
        """)]
    [InlineData("drug", """
        {"name":"drug","label":"Recuadro de advertencia","widget":"select","hint":"Elija el medicamento si la página lo nombra.",
        "required":false,"options":["onabotulinumtoxina"]}
        """)]
    [InlineData("translates", """
        {"name":"translates","label":"Traducción","widget":"object","hint":"Qué página traduce esta.",
        "fields":[{"name":"page","label":"Página en inglés","widget":"relation","hint":"El nombre de su archivo, sin .md.",
        "collection":"pages","value_field":"{{slug}}","display_fields":["title"],"search_fields":["title"]},
        {"name":"text","widget":"hidden"},
        {"name":"by","label":"Quién revisó la traducción","widget":"string","hint":"La persona traductora calificada.","required":false}]}
        """)]
    [InlineData("draft", """
        {"name":"draft","label":"Borrador: no se muestra a pacientes","widget":"boolean","required":false,"default":false}
        """)]
    [InlineData("redirect_from", """
        {"name":"redirect_from","label":"Direcciones antiguas de la página","widget":"list",
        "hint":"Quien visita una de ellas llega a esta página.","required":false}
        """)]
    public void Form_OfASpanishPage_HasItsWordsAndLimits(string key, string json)
    {
        var written = Objects(Collections[1]["fields"]).Single(field => Text(field, "name") == key);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), written), written.ToJsonString());
    }

    /// <summary>The original of a boxed warning is not among the pages, so its name is typed.</summary>
    [Fact]
    public void Form_OfASpanishBoxedWarning_AsksForTheNameOfTheOriginal()
    {
        var translates = Objects(Objects(Collections[4]["files"]).Last()["fields"]).Single(field => Text(field, "name") == "translates");

        Assert.Equal("string", Text(Objects(translates["fields"]).First(), "widget"));
    }

    /// <summary>A medicine that a page may name has a boxed warning.</summary>
    [Fact]
    public void Medicines_AreTheFilesOfTheFolderSafety() => Assert.Equal(
        Directory.EnumerateFiles(Path.Combine(Repository.Content, "safety")).Select(Path.GetFileNameWithoutExtension).Order(),
        PageFields.Page["drug"].Choices.Order());

    private static void AssertHas(IEnumerable<string> keys, JsonObject form) =>
        Assert.Equal(keys.Order(), Objects(form["fields"]).Select(field => Text(field, "name")).Order());

    private static IEnumerable<JsonObject> Objects(JsonNode? list) => (list as JsonArray)?.OfType<JsonObject>() ?? [];

    private static string Text(JsonObject node, string key) => node[key]?.GetValue<string>() ?? "";
}
