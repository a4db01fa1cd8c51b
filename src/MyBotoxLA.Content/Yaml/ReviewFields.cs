using MyBotoxLA.Content.Fields;

namespace MyBotoxLA.Content.Yaml;

/// <summary>The fields <c>review</c> and <c>translates</c> of a page.</summary>
internal static class ReviewFields
{
    private static readonly Field Fingerprint = new(
        "text",
        FieldKind.Text,
        new("Fingerprint", "Huella del texto"),
        new("The command `review` writes it.", "La escribe el comando `review`."))
    {
        IsWrittenByCommand = true,
    };

    public static Field Review { get; } = new(
        "review",
        FieldKind.Group,
        new("Medical review", "Revisión médica"),
        new("A reviewer records it: see the guide.", "La registra quien revisa: vea la guía."))
    {
        Fields =
        [
            new(
                "by",
                FieldKind.PlainText,
                new("Reviewer", "Quién revisó"),
                new("The name with the title, such as MD.", "El nombre con el título, como MD."))
            {
                IsRequired = true,
                Example = "\"A. Doctor, MD\"",
            },
            new("on", FieldKind.Date, new("Reviewed on", "Fecha de la revisión"), LocalString.None)
            {
                IsRequired = true,
                Example = "2026-05-12",
            },
            new(
                "next",
                FieldKind.Date,
                new("Next review by", "Próxima revisión"),
                LocalString.None)
            {
                Example = "2027-05-12",
            },
            Fingerprint,
        ],
    };

    public static Field Translates { get; } = new(
        "translates",
        FieldKind.Group,
        new("Translation", "Traducción"),
        new("Which page this one translates.", "Qué página traduce esta."))
    {
        Fields =
        [
            new(
                "page",
                FieldKind.Text,
                new("English page", "Página en inglés"),
                new("The name of its file, without .md.", "El nombre de su archivo, sin .md."))
            {
                IsRequired = true,
                Target = FieldTarget.Page,
                Example = "side-effects",
            },
            Fingerprint,
            new(
                "by",
                FieldKind.PlainText,
                new("Checked by", "Quién revisó la traducción"),
                new("The qualified translator.", "La persona traductora calificada."))
            {
                Example = "Name",
            },
        ],
    };
}
