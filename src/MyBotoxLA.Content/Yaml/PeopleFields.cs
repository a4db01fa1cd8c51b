using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Yaml;

/// <summary>The fields <c>physician</c> and <c>team</c> of <c>site.yml</c>.</summary>
internal static class PeopleFields
{
    private static readonly Field Name = new(
        "name",
        FieldKind.PlainText,
        new("Name and title", "Nombre y título"),
        new("The title is MD, RN, and so on.", "El título es MD, RN, etc."))
    {
        IsRequired = true,
        Example = "\"A. Doctor, MD\"",
    };

    /// <summary>The reader knows the form for each type of license.</summary>
    private static readonly Field License = new(
        "license",
        FieldKind.Text,
        new("License number", "Número de licencia"),
        new("As on https://search.dca.ca.gov.", "Como en https://search.dca.ca.gov."))
    {
        IsRequired = true,
        Example = "A12345",
    };

    public static Field Physician { get; } = new(
        "physician",
        FieldKind.Group,
        new("Responsible physician", "Médico responsable"),
        new("The one physician who is responsible.", "La única persona médica responsable."))
    {
        Fields =
        [
            Name,
            License,
            new(
                "board",
                FieldKind.PlainText,
                new("Certifying board", "Junta certificadora"),
                new("The full name of the specialty board.", "El nombre completo de la junta de la especialidad."))
            {
                Example = "American Board of Dermatology",
            },
        ],
    };

    public static Field Team { get; } = new(
        "team",
        FieldKind.Groups,
        new("Team", "Equipo"),
        new("Each person who injects.", "Cada persona que inyecta."))
    {
        Entry = new("Person", "Persona"),
        Fields =
        [
            Name with { Example = "\"B. Nurse, RN\"" },
            new("type", FieldKind.Choice, new("License", "Licencia"), new("Its type.", "Su tipo."))
            {
                IsRequired = true,
                Example = "RN",
                Choices = [.. Enum.GetNames<LicenseType>()],
            },
            License with { Example = "\"12345678\"" },
        ],
    };
}
