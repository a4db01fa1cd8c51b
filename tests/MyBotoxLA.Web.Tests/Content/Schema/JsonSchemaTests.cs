using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Schema;

public sealed class JsonSchemaTests
{
    private const string Page = "title: A\ndescription: B\n";
    private const string Site = "name: A\nphone: +1-213-555-0142\naddress: { street: A, city: B, state: CA, zip: \"90012\" }\nhours: []\n";

    private const string Figure =
        "figures: [ { id: a, what: { en: A, es: B }, value: 2.4, unit: in 100, source: label, as_of: 2026-11-25 } ]";

    private static readonly JsonObject Whole = ContentSchema.ForYaml();

    public static TheoryData<string> Files =>
    [
        .. Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".yml", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Content, file))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string, string, string> Faulty => new()
    {
        { "page", Page + "author: C", "/author" },
        { "page", "title: A", "" },
        { "page", "title:\ndescription: B", "/title" },
        { "page", "title: [A]\ndescription: B", "/title" },
        { "page", Page + "nav: first", "/nav" },
        { "page", Page + "nav: -1", "/nav" },
        { "page", Page + "updated: 12/5/26", "/updated" },
        { "page", Page + "drug: Botox Cosmetic", "/drug" },
        { "page", Page + "draft: maybe", "/draft" },
        { "page", Page + "publish: 2026-05-12 9 a.m.", "/publish" },
        { "page", Page + "redirect_from: /old", "/redirect_from" },
        { "page", Page + "review: { by: A }", "/review" },
        { "page", Page + "translates: index", "/translates" },
        { "page", Page + "sources: [ { id: a, title: A, url: http://example.org } ]", "/sources/0/url" },
        { "page", Page + "names: [Botox]", "/names" },
        { "boxed-warning", Page + "names: [[Botox]]", "/names/0" },
        { "fragment", "title: A", "/title" },
        { "site", Site.Replace("+1-", "", StringComparison.Ordinal), "/phone" },
        { "site", Site.Replace("city: B, ", "", StringComparison.Ordinal), "/address" },
        { "site", Site + "areas: [forehead-lines, chin]", "/areas/1" },
        { "site", Site + "team: [ { name: A, type: MA, license: A12345 } ]", "/team/0/type" },
        { "site", Site + "parking: { en: A }", "/parking" },
        { "site", Site + "prices: { as_of: 2027-01-04, consultation: free }", "/prices/consultation" },
        { "site", Site + "geo: { latitude: north, longitude: -118.24368 }", "/geo/latitude" },
        { "figures", Figure.Replace("in 100", "percent", StringComparison.Ordinal), "/figures/0/unit" },
        { "figures", Figure.Replace("2.4", "about 2", StringComparison.Ordinal), "/figures/0/value" },
        { "claims", "en: [ { say: [painless], why: A } ]", "/en/0" },
        { "claims", "fr: []", "/fr" },
    };

    [Fact]
    public void Write_IsOfTheDraft_AndHasEachKindOfFile()
    {
        Assert.True(MetaSchemas.Draft202012.Evaluate(JsonSerializer.SerializeToElement(Whole)).IsValid);
        Assert.Equal(
            ["page", "boxed-warning", "fragment", "site", "figures", "claims"],
            (Whole["$defs"] as JsonObject)?.Select(definition => definition.Key));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Content_IsValid(string file) =>
        Assert.Empty(Errors(Kind(file), Yaml(File.ReadAllText(Path.Combine(Repository.Content, file)), file)));

    [Theory]
    [InlineData("page", Page + "nav: 3\ndraft: true\npublish: 2026-05-12 09:00")]
    [InlineData("page", "title: 2027\ndescription: B")]
    [InlineData("site", Site + "name_permit: 12345\nprices: { as_of: 2027-01-04, consultation: 0 }")]
    [InlineData("figures", Figure)]
    public void Right_IsValid(string kind, string yaml) => Assert.Empty(Errors(kind, yaml));

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Faulty_IsNotValid(string kind, string yaml, string place) => Assert.Contains(place, Errors(kind, yaml));

    private static string Kind(string file) => file switch
    {
        ContentPath.SiteFile => "site",
        ContentPath.FiguresFile => "figures",
        ContentPath.ClaimsFile => "claims",
        _ when ContentPath.IsFragment(file) => "fragment",
        _ when ContentPath.IsBoxedWarning(ContentPath.ToUrl(file)) => "boxed-warning",
        _ => "page",
    };

    /// <summary>The fields of a file: all of it, or what is between the first two lines of three hyphens.</summary>
    private static string Yaml(string text, string file) =>
        file.EndsWith(".yml", StringComparison.Ordinal) ? text : text.ReplaceLineEndings("\n").Split("---\n", 3)[1];

    /// <summary>The places of the values that have no valid form.</summary>
    private static string[] Errors(string kind, string yaml)
    {
        var schema = JsonSchema.FromText(new JsonObject
        {
            ["$ref"] = $"#/$defs/{kind}",
            ["$defs"] = Whole["$defs"]?.DeepClone(),
        }.ToJsonString());
        var results = schema.Evaluate(YamlAsJson.Read(yaml), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return
        [
            .. (results.Details ?? []).Where(found => !found.IsValid && found.Errors is { Count: > 0 })
                .Select(found => found.InstanceLocation.ToString()).Distinct(),
        ];
    }
}
