using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Hosting;

namespace MyBotoxLA.Web.Pages;

/// <summary>The interface's words in each language of the site, from <c>Strings/</c>.</summary>
internal sealed partial class StringsByLanguage
{
    private readonly FrozenDictionary<string, Strings> _byLanguage;

    private StringsByLanguage(FrozenDictionary<string, Strings> byLanguage) => _byLanguage = byLanguage;

    public Strings this[string language] => _byLanguage[language];

    public static StringsByLanguage FromAssembly() =>
        new(ContentPath.Languages.ToFrozenDictionary(language => language, Read));

    private static Strings Read(string language) =>
        JsonSerializer.Deserialize(EmbeddedFiles.Read($"Strings/{language}.json"), StringsJson.Default.Strings)
        ?? throw new InvalidOperationException($"Strings/{language}.json is empty.");

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(Strings))]
    private sealed partial class StringsJson : JsonSerializerContext;
}
