using MyBotoxLA.Content.Fields;

namespace MyBotoxLA.Content.Yaml;

/// <summary>The fields <c>address</c> and <c>geo</c> of <c>site.yml</c>.</summary>
internal static class PlaceFields
{
    public static Field Address { get; } = new(
        "address",
        FieldKind.Group,
        new("Address", "Dirección"),
        new("Where patients come to.", "Adonde llegan los pacientes."))
    {
        IsRequired = true,
        Fields =
        [
            new("street", FieldKind.PlainText, new("Street", "Calle"), new("Number, street, and suite.", "Número, calle y oficina."))
            {
                IsRequired = true,
                Example = "100 Sample Street, Suite 200",
            },
            new("city", FieldKind.PlainText, new("City", "Ciudad"), LocalString.None)
            {
                IsRequired = true,
                Example = "Los Angeles",
            },
            new("state", FieldKind.PlainText, new("State", "Estado"), new("Two letters: CA.", "Dos letras: CA."))
            {
                IsRequired = true,
                Example = "CA",
            },
            new("zip", FieldKind.Text, new("ZIP code", "Código postal"), new("Five digits.", "Cinco cifras."))
            {
                IsRequired = true,
                Example = "\"90000\"",
            },
        ],
    };

    public static Field Geo { get; } = new(
        "geo",
        FieldKind.Group,
        new("Place on the map", "Lugar en el mapa"),
        new("In degrees, as your map shows them.", "En grados, como los muestra su mapa."))
    {
        Fields =
        [
            Degrees("latitude", "34.05223", new("Degrees north", "Grados norte"), new("Four decimals or more.", "Cuatro decimales o más.")),
            Degrees(
                "longitude",
                "-118.24368",
                new("Degrees east", "Grados este"),
                new("In California, it begins with a minus sign.", "En California empieza con un signo menos.")),
        ],
    };

    private static Field Degrees(string key, string example, LocalString label, LocalString hint) =>
        new(key, FieldKind.TextMatching, label, hint)
        {
            IsRequired = true,
            Example = example,
            Pattern = FieldPatterns.Degrees(),
            Problem = "is not a number of degrees with four decimals or more",
        };
}
