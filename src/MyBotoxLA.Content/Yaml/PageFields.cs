using MyBotoxLA.Content.Fields;

namespace MyBotoxLA.Content.Yaml;

/// <summary>The front matter of pages, boxed warnings, and fragments.</summary>
internal static class PageFields
{
    private static readonly Field Sources = new(
        "sources",
        FieldKind.Groups,
        new("Sources", "Fuentes"),
        new("Cite one in the text as [^short-name].", "Cítela en el texto como [^nombre-corto]."))
    {
        Entry = new("Source", "Fuente"),
        Fields =
        [
            new("id", FieldKind.TextMatching, new("Short name", "Nombre corto"), new("Lowercase letters, digits, and hyphens.", "Minúsculas, cifras y guiones."))
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

    private static readonly Field Fingerprint = new(
        "text",
        FieldKind.Text,
        new("Fingerprint", "Huella del texto"),
        new("The command `review` writes it.", "La escribe el comando `review`."))
    {
        IsWrittenByCommand = true,
    };

    /// <summary>The front matter of a page.</summary>
    public static FieldSet Page { get; } =
    [
        new(
            "title",
            FieldKind.PlainText,
            new("Title", "Título"),
            new("The large heading of the page.", "El encabezado grande de la página."))
        {
            IsRequired = true,
            Example = "Your first visit",
        },
        new(
            "description",
            FieldKind.PlainText,
            new("Description", "Descripción"),
            new("One or two sentences below the title, and in search results.", "Una o dos frases bajo el título y en los buscadores."))
        {
            IsRequired = true,
            IsLong = true,
            Example = "How to find us and what to bring.",
        },
        new(
            "nav",
            FieldKind.Number,
            new("Place in the menu", "Lugar en el menú"),
            new("Below 10: at the top. From 10: at the bottom. Empty: in no menu.", "Menos de 10: arriba. Desde 10: abajo. Vacío: en ningún menú."))
        {
            Example = "3",
        },
        new(
            "updated",
            FieldKind.Date,
            new("Last change that matters to patients", "Último cambio importante para pacientes"),
            new("The page shows this day.", "La página muestra este día."))
        {
            Example = "2026-11-22",
        },
        new(
            "drug",
            FieldKind.TextMatching,
            new("Boxed warning", "Recuadro de advertencia"),
            new("Choose the medicine if the page names it.", "Elija el medicamento si la página lo nombra."))
        {
            Example = "onabotulinumtoxina",
            Pattern = FieldPatterns.Slug(),
            Problem = "is not the name of a file in safety/",
            Choices = ["onabotulinumtoxina"],
        },
        Sources,
        new(
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
                new("on", FieldKind.Date, new("Reviewed on", "Fecha de la revisión"), new("When it was reviewed.", "Cuándo se revisó."))
                {
                    IsRequired = true,
                    Example = "2026-05-12",
                },
                new(
                    "next",
                    FieldKind.Date,
                    new("Next review by", "Próxima revisión"),
                    new("The day by which it is due.", "El día en que toca."))
                {
                    Example = "2027-05-12",
                },
                Fingerprint,
            ],
        },
        new(
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
        },
        new(
            "publish",
            FieldKind.Moment,
            new("Show from", "Mostrar desde"),
            new("A day, or a day and time in Los Angeles: 2027-01-04 09:00.", "Un día, o día y hora en Los Ángeles: 2027-01-04 09:00."))
        {
            Example = "2027-01-04 09:00",
        },
        new(
            "expires",
            FieldKind.Moment,
            new("Show until", "Mostrar hasta"),
            new("From this day or time on, the page is no longer shown.", "Desde este día u hora, la página ya no se muestra."))
        {
            Example = "2027-02-01",
        },
        new("draft", FieldKind.Flag, new("Draft: not shown to patients", "Borrador: no se muestra a pacientes"), LocalString.None)
        {
            Example = "true",
        },
        new(
            "redirect_from",
            FieldKind.Texts,
            new("Old addresses of the page", "Direcciones antiguas de la página"),
            new("Whoever visits one of them is sent to this page.", "Quien visita una de ellas llega a esta página."))
        {
            Example = "[/first-visit]",
        },
    ];

    /// <summary>The front matter of a boxed warning.</summary>
    public static FieldSet BoxedWarning { get; } =
    [
        .. Page,
        new(
            "names",
            FieldKind.Texts,
            new("Names of the medicine", "Nombres del medicamento"),
            new("What texts call it. Such pages need the boxed warning.", "Cómo lo llaman los textos. Esas páginas necesitan la advertencia."))
        {
            Example = "[Botox]",
        },
        new(
            "must_say",
            FieldKind.Texts,
            new("What the text must say, word for word", "Lo que el texto debe decir, palabra por palabra"),
            new("From the label of the medicine.", "De la etiqueta del medicamento."))
        {
            Example = "[call 911 at once]",
        },
    ];

    /// <summary>The front matter of a fragment.</summary>
    public static FieldSet Fragment { get; } = [Sources];
}
