using System.Text.Json;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Cli;

/// <summary>The command <c>schema</c>, and the copies of its results that are committed.</summary>
public sealed class SchemaCommandTests
{
    [Theory]
    [InlineData("$schema, title, $defs")]
    [InlineData("$schema, title, $defs", "--format", "json-schema")]
    [InlineData("config, components", "--format", "editor")]
    public void Schema_OfAFormat_IsAnObject(string keys, params string[] format)
    {
        var called = Called.From("/", ["schema", .. format]);
        using var json = JsonDocument.Parse(called.Output);

        Assert.Equal((0, ""), (called.Code, called.Errors));
        Assert.Equal(keys, string.Join(", ", json.RootElement.EnumerateObject().Select(member => member.Name)));
    }

    [Theory]
    [InlineData("There is no format \"yaml\". Known formats: json-schema, editor.", "--format", "yaml")]
    [InlineData("There is no format \"Editor\". Did you mean editor?", "--format", "Editor")]
    [InlineData("There is no option \"--content\". Known options: --format.", "--content", "content")]
    public void Schema_WrongUsage_WritesOneLineAndReturns2(string line, params string[] options) =>
        Assert.Equal(new Called(2, "", line + "\n"), Called.From("/", ["schema", .. options]));

    [Theory]
    [InlineData("docs/schema/content.json", "json-schema")]
    [InlineData("editor/schema.json", "editor")]
    public void CommittedCopy_IsWhatTheCommandPrints(string file, string format)
    {
        var printed = Called.From("/", "schema", "--format", format).Output;

        Assert.True(
            printed == File.ReadAllText(Path.Combine(Repository.Root, file)).ReplaceLineEndings("\n"),
            $"{file} is not up to date. Renew it: dotnet run --project src/MyBotoxLA.Web -- schema --format {format} > {file}");
    }

    /// <summary>Visual Studio Code needs a file for each schema: it cannot follow an anchor in a setting.</summary>
    [Fact]
    public void SettingsOfVisualStudioCode_NameSchemasAndFilesThatExist()
    {
        using var settings = Read(".vscode/settings.json");
        using var schema = Read("docs/schema/content.json");

        Assert.Equal(
            ["content/claims.yml claims", "content/figures.yml figures", "content/site.yml site"],
            settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().Select(setting =>
            {
                using var file = Read(setting.Name);
                var target = file.RootElement.GetProperty("$ref").GetString() ?? "";
                Assert.StartsWith("content.json#/$defs/", target, StringComparison.Ordinal);
                var kind = target["content.json#/$defs/".Length..];
                Assert.True(schema.RootElement.GetProperty("$defs").TryGetProperty(kind, out _), kind);
                Assert.True(File.Exists(Path.Combine(Repository.Root, setting.Value.GetString() ?? "")));
                return $"{setting.Value} {kind}";
            }).Order(StringComparer.Ordinal));
    }

    private static JsonDocument Read(string file) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, file)));
}
