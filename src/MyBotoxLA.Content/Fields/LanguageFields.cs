using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Fields;

/// <summary>The fields of a text that is written in every language of the site.</summary>
internal static class LanguageFields
{
    /// <summary>One for each language, with the language's code as its key.</summary>
    public static FieldSet All { get; } =
    [
        .. Language.All.Select(language => new Field(
            language.Code,
            FieldKind.PlainText,
            NameOf(language),
            LocalString.None)
        {
            IsRequired = true,
        }),
    ];

    /// <summary>What a language calls itself.</summary>
    public static LocalString NameOf(Language language) =>
        language == Language.Spanish ? new("Español", "Español") : new("English", "English");
}
