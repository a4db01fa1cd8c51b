using MyBotoxLA.Content.Fields;

namespace MyBotoxLA.Content.Yaml;

/// <summary>The front matter of pages, boxed warnings, and fragments.</summary>
internal static class PageFields
{
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
            new("Below 10: top. From 10: bottom. Empty: in no menu.", "Menos de 10: arriba. Desde 10: abajo. Vacío: en ningún menú."))
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
        SourceFields.Sources,
        ReviewFields.Review,
        ReviewFields.Translates,
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
            new("Pages with such a name need the boxed warning.", "Las páginas con uno de ellos necesitan la advertencia."))
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
    public static FieldSet Fragment { get; } = [SourceFields.Sources];
}
