using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Reads <c>claims.yml</c>.</summary>
internal static class ClaimsReader
{
    /// <summary>Reads the claims of every language, and reports every problem.</summary>
    public static Claims Read(YamlFields fields)
    {
        var read = new Claims(Language.All.ToFrozenDictionary(language => language, language => ReadList(fields, language.Code)));
        fields.ReportUnknownKeys();
        return read;
    }

    private static ImmutableArray<Claim> ReadList(YamlFields fields, string language)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        foreach (var entry in fields.Groups(language))
        {
            claims.Add(new Claim(
                ReadPhrases(entry, "say"),
                ReadPhrases(entry, "unless"),
                entry.Text("first"),
                entry.Text("why") ?? "",
                entry.Text("instead") ?? ""));
            entry.ReportUnknownKeys();
        }

        return claims.ToImmutable();
    }

    /// <summary>A phrase without a letter or a number would be found everywhere.</summary>
    private static ImmutableArray<string> ReadPhrases(YamlFields entry, string key)
    {
        var phrases = entry.Texts(key);
        foreach (var phrase in phrases.Where(phrase => !phrase.Any(character => char.IsLetterOrDigit(character) || character == '#')))
        {
            entry.Report(
                DiagnosticKinds.WrongForm,
                key,
                $"\"{key}\" has the entry \"{phrase}\", which has no word in it.",
                "Write a word or a few words, for example `painless`.");
        }

        return phrases;
    }
}
