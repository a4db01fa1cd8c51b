using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Yaml;

/// <summary>The fields of <c>claims.yml</c>: a list for each language of the site.</summary>
internal static class ClaimsFields
{
    private static readonly FieldSet Claim =
    [
        new(
            "say",
            FieldKind.Texts,
            new("Phrases", "Frases"),
            new("One per line. * is any ending, # is a number.", "Una por línea. * es cualquier final, # es un número."))
        {
            IsRequired = true,
            Example = "[painless, pain-free]",
        },
        new(
            "unless",
            FieldKind.Texts,
            new("Words that make it right", "Palabras que la hacen correcta"),
            new("Words that make the same sentence right.", "Palabras que hacen correcta la misma frase."))
        {
            Example = "[not painless]",
        },
        new(
            "first",
            FieldKind.Text,
            new("What the first mention has to say", "Lo que debe decir la primera mención"),
            new("Only if the phrases are names.", "Solo si las frases son nombres."))
        {
            Example = "BOTOX® Cosmetic (onabotulinumtoxinA)",
        },
        new("why", FieldKind.Text, new("Why not", "Por qué no"), new("The author of the text reads it.", "La lee quien escribió el texto."))
        {
            IsRequired = true,
            IsLong = true,
            Example = "A needle can hurt.",
        },
        new(
            "instead",
            FieldKind.Text,
            new("What to write instead", "Qué escribir en su lugar"),
            new("A fact, with its number.", "Un hecho, con su número."))
        {
            IsRequired = true,
            IsLong = true,
            Example = "Write what helps.",
        },
    ];

    /// <summary>The whole file.</summary>
    public static FieldSet All { get; } =
    [
        .. Language.All.Select(language => new Field(
            language.Code,
            FieldKind.Groups,
            LanguageFields.NameOf(language),
            new("Phrases that pages in this language may not say.", "Frases que las páginas en este idioma no pueden decir."))
        {
            Entry = new("Phrases", "Frases"),
            Fields = Claim,
        }),
    ];
}
