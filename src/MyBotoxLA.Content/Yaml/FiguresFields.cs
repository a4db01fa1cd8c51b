using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Yaml;

/// <summary>The fields of <c>figures.yml</c>.</summary>
internal static class FiguresFields
{
    private static readonly FieldSet Figure =
    [
        new(
            "id",
            FieldKind.TextMatching,
            new("Short name", "Nombre corto"),
            new("A picture shows the figure by it.", "Una gráfica muestra la cifra por él."))
        {
            IsRequired = true,
            Example = "droop-frown",
            Pattern = FieldPatterns.Slug(),
            Problem = "is not made up of lowercase letters, digits, and hyphens",
        },
        new(
            "what",
            FieldKind.LocalText,
            new("What it counts", "Qué cuenta"),
            new("A few words that texts about it contain.", "Unas palabras que contienen los textos sobre ella."))
        {
            IsRequired = true,
        },
        new(
            "value",
            FieldKind.TextMatching,
            new("Value", "Valor"),
            new("One number, a range (2.5 to 5.4), or several (26, 31).", "Un número, un rango (2.5 to 5.4) o varios (26, 31)."))
        {
            IsRequired = true,
            Example = "2.4",
            Pattern = FieldPatterns.Numbers(),
            Problem = "is not a number, or a list or range of numbers",
        },
        new(
            "placebo",
            FieldKind.TextMatching,
            new("Value with placebo", "Valor con placebo"),
            new("If the source has one.", "Si la fuente lo da."))
        {
            Example = "0.1",
            Pattern = FieldPatterns.OneNumber(),
            Problem = "is not a number",
        },
        new("unit", FieldKind.Choice, new("Unit", "Unidad"), new("A percentage is \"in 100\".", "Un porcentaje es \"in 100\"."))
        {
            IsRequired = true,
            Example = Model.Figure.In100,
            Choices = Model.Figure.Units,
        },
        new("n", FieldKind.Number, new("People counted", "Personas contadas"), new("How many were counted.", "Cuántas se contaron."))
        {
            Example = "665",
        },
        new(
            "placebo_n",
            FieldKind.Number,
            new("People counted, with placebo", "Personas contadas, con placebo"),
            new("How many were counted.", "Cuántas se contaron."))
        {
            Example = "236",
        },
        new(
            "days",
            FieldKind.Text,
            new("When it was counted", "Cuándo se contó"),
            new("Such as the days after treatment.", "Por ejemplo, los días después del tratamiento."))
        {
            Example = "1 to 90",
        },
        new(
            "source",
            FieldKind.TextMatching,
            new("Short name of the source", "Nombre corto de la fuente"),
            new("As pages give it.", "Como la nombran las páginas."))
        {
            IsRequired = true,
            Example = "label",
            Pattern = FieldPatterns.Slug(),
            Problem = "is not the id of a source",
        },
        new(
            "as_of",
            FieldKind.Date,
            new("Compared with the source on", "Comparada con la fuente el"),
            LocalString.None)
        {
            IsRequired = true,
            Example = "2026-11-25",
        },
    ];

    /// <summary>The whole file.</summary>
    public static FieldSet All { get; } =
    [
        new("figures", FieldKind.Groups, new("Figures", "Cifras"), new("Each checked number, once.", "Cada número comprobado, una vez."))
        {
            Entry = new("Figure", "Cifra"),
            Fields = Figure,
        },
    ];
}
