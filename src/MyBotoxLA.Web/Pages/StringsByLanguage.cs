using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;

namespace MyBotoxLA.Web.Pages;

/// <summary>The interface's words in each language of the site, from <c>Strings/</c>.</summary>
internal sealed partial class StringsByLanguage
{
    private readonly FrozenDictionary<Language, Strings> _byLanguage;

    private StringsByLanguage(FrozenDictionary<Language, Strings> byLanguage) => _byLanguage = byLanguage;

    public Strings this[Language language] => _byLanguage[language];

    public static StringsByLanguage FromAssembly() =>
        new(Language.All.ToFrozenDictionary(language => language, Read));

    private static Strings Read(Language language) =>
        JsonSerializer.Deserialize(EmbeddedFiles.Read($"Strings/{language.Code}.json"), StringsJson.Default.Strings)
        ?? throw new InvalidOperationException($"Strings/{language.Code}.json is empty.");

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(Strings))]
    private sealed partial class StringsJson : JsonSerializerContext;
}
