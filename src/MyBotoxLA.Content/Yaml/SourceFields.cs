using MyBotoxLA.Content.Fields;

namespace MyBotoxLA.Content.Yaml;

/// <summary>The field <c>sources</c> of a page or a fragment.</summary>
internal static class SourceFields
{
    public static Field Sources { get; } = new(
        "sources",
        FieldKind.Groups,
        new("Sources", "Fuentes"),
        new("Cite one in the text as [^short-name].", "Cítela en el texto como [^nombre-corto]."))
    {
        Entry = new("Source", "Fuente"),
        Fields =
        [
            new(
                "id",
                FieldKind.TextMatching,
                new("Short name", "Nombre corto"),
                new("Lowercase letters, digits, and hyphens.", "Minúsculas, cifras y guiones."))
            {
                IsRequired = true,
                Example = "label",
                Pattern = FieldPatterns.Slug(),
                Problem = "is not made up of lowercase letters, digits, and hyphens",
            },
            new(
                "title",
                FieldKind.PlainText,
                new("Title and publisher", "Título y editorial"),
                new("The same for this address on every page.", "El mismo para esta dirección en todas las páginas."))
            {
                IsRequired = true,
                Example = "BOTOX Cosmetic prescribing information, DailyMed",
            },
            new(
                "url",
                FieldKind.WebAddress,
                new("Address", "Dirección"),
                new("Where to read it. It begins with https://.", "Dónde leerla. Empieza con https://."))
            {
                Example = "https://example.org/page",
            },
            new(
                "read",
                FieldKind.Date,
                new("Last read on", "Leída por última vez el"),
                new("The day on which somebody last read it.", "El día en que alguien la leyó por última vez."))
            {
                Example = "2026-11-25",
            },
        ],
    };
}
