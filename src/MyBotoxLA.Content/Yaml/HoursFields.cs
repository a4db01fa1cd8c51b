using MyBotoxLA.Content.Fields;

namespace MyBotoxLA.Content.Yaml;

/// <summary>The fields <c>hours</c> and <c>holidays</c> of <c>site.yml</c>.</summary>
internal static class HoursFields
{
    private static readonly Field Opens = new(
        "opens",
        FieldKind.TextMatching,
        new("Opens", "Abre"),
        new("On the 24-hour clock: 09:00.", "En formato de 24 horas: 09:00."))
    {
        Example = "\"09:00\"",
        Pattern = FieldPatterns.Time(),
        Problem = "is not a time",
    };

    private static readonly Field Closes = new(
        "closes",
        FieldKind.TextMatching,
        new("Closes", "Cierra"),
        new("On the 24-hour clock: 18:00.", "En formato de 24 horas: 18:00."))
    {
        Example = "\"18:00\"",
        Pattern = FieldPatterns.Time(),
        Problem = "is not a time",
    };

    public static Field Hours { get; } = new(
        "hours",
        FieldKind.Groups,
        new("Hours", "Horario"),
        new("The clinic is closed on days that are not listed.", "La clínica está cerrada los días que no están en la lista."))
    {
        IsRequired = true,
        Entry = new("Days", "Días"),
        Fields =
        [
            new(
                "days",
                FieldKind.TextMatching,
                new("Days", "Días"),
                new("In English: Saturday, or Monday to Friday.", "En inglés: Saturday, o Monday to Friday."))
            {
                IsRequired = true,
                Example = "Monday to Friday",
                Pattern = FieldPatterns.Days(),
                Problem = "is not a day or a range of days",
            },
            Opens with { IsRequired = true },
            Closes with { IsRequired = true },
        ],
    };

    public static Field Holidays { get; } = new(
        "holidays",
        FieldKind.Groups,
        new("Holidays", "Días festivos"),
        new("Dates on which other hours apply.", "Fechas con otro horario."))
    {
        Entry = new("Holiday", "Día festivo"),
        Fields =
        [
            new("date", FieldKind.Date, new("Date", "Fecha"), new("The day with other hours.", "El día con otro horario."))
            {
                IsRequired = true,
                Example = "2026-12-25",
            },
            new(
                "closed",
                FieldKind.Flag,
                new("Closed", "Cerrado"),
                new("If not, write when it opens and closes.", "Si no, escriba cuándo abre y cierra."))
            {
                Example = "true",
            },
            Opens,
            Closes,
        ],
    };
}
