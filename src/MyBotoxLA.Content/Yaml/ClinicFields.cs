using MyBotoxLA.Content.Fields;

namespace MyBotoxLA.Content.Yaml;

/// <summary>The fields of <c>site.yml</c>.</summary>
internal static class ClinicFields
{
    private static readonly Field Phone = new(
        "phone",
        FieldKind.TextMatching,
        new("Phone", "Teléfono"),
        new("In international form: +1-213-555-0142.", "En formato internacional: +1-213-555-0142."))
    {
        Example = "+1-213-555-0142",
        Pattern = FieldPatterns.Phone(),
        Problem = "is not a phone number in international form",
    };

    private static readonly Field Notices = new(
        "notices",
        FieldKind.Groups,
        new("Notices", "Avisos"),
        new("Short texts that every page shows for a time.", "Textos cortos que todas las páginas muestran por un tiempo."))
    {
        Entry = new("Notice", "Aviso"),
        Fields =
        [
            new(
                "from",
                FieldKind.Moment,
                new("Show from", "Mostrar desde"),
                new("A day, or a day and time.", "Un día, o un día y una hora."))
            {
                IsRequired = true,
                Example = "2026-12-18",
            },
            new(
                "until",
                FieldKind.Moment,
                new("Show until", "Mostrar hasta"),
                new("From then on, it is not shown.", "Desde entonces no se muestra."))
            {
                IsRequired = true,
                Example = "2026-12-26",
            },
            LocalText("text", new("Text", "Texto"), new("What it says.", "Lo que dice.")) with { IsRequired = true },
        ],
    };

    private static readonly Field Security = new(
        "security",
        FieldKind.Group,
        new("Contact for security", "Contacto de seguridad"),
        new("For people who find a vulnerability of the site.", "Para quien encuentra una vulnerabilidad del sitio."))
    {
        Fields =
        [
            new(
                "contact",
                FieldKind.TextMatching,
                new("Contact", "Contacto"),
                new("It begins with mailto:, https:, or tel:.", "Empieza con mailto:, https: o tel:."))
            {
                IsRequired = true,
                Example = "mailto:hello@example.com",
                Pattern = FieldPatterns.Contact(),
                Problem = "is not a mailto:, https:, or tel: address",
            },
            new("expires", FieldKind.Date, new("Valid until", "Válido hasta"), new("At most a year ahead.", "A lo más dentro de un año."))
            {
                IsRequired = true,
                Example = "2027-06-30",
            },
        ],
    };

    private static readonly Field Limits = new(
        "limits",
        FieldKind.Group,
        new("Limits of reading level", "Límites del nivel de lectura"),
        new("A page that is harder to read gets a warning.", "Una página más difícil de leer recibe una advertencia."))
    {
        Fields =
        [
            Limit(
                "grade",
                "9",
                new("School grade", "Grado escolar"),
                new("The highest one for English pages.", "El más alto para páginas en inglés.")),
            Limit(
                "inflesz",
                "60",
                new("INFLESZ score", "Puntuación INFLESZ"),
                new("The lowest score for Spanish pages.", "La puntuación más baja para páginas en español.")),
            Limit(
                "long_sentences",
                "2",
                new("Long sentences", "Frases largas"),
                new("How many may exceed 25 words.", "Cuántas pueden pasar de 25 palabras.")),
            Limit(
                "long_paragraphs",
                "2",
                new("Long paragraphs", "Párrafos largos"),
                new("How many may exceed 3 sentences.", "Cuántos pueden pasar de 3 frases.")),
        ],
    };

    private static readonly Field Profiles = new(
        "profiles",
        FieldKind.Groups,
        new("Profiles on other sites", "Perfiles en otros sitios"),
        new("Where patients also find the clinic.", "Dónde más encuentran los pacientes a la clínica."))
    {
        Entry = new("Profile", "Perfil"),
        Fields =
        [
            new(
                "name",
                FieldKind.PlainText,
                new("Name of the site", "Nombre del sitio"),
                new("As patients know it.", "Como lo conocen los pacientes."))
            {
                IsRequired = true,
                Example = "Example",
            },
            WebAddress("url", "https://example.com/clinic", new("Address", "Dirección")) with { IsRequired = true },
        ],
    };

    /// <summary>The whole file.</summary>
    public static FieldSet All { get; } =
    [
        new(
            "sample",
            FieldKind.Flag,
            new("These details are samples", "Estos datos son de muestra"),
            new("Every page says so. No when all are real.", "Todas las páginas lo dicen. No cuando todos sean reales."))
        {
            Example = "true",
        },
        new("name", FieldKind.PlainText, new("Name", "Nombre"), new("The name of the clinic.", "El nombre de la clínica."))
        {
            IsRequired = true,
            Example = "My Botox LA Med Spa",
        },
        Phone with { IsRequired = true },
        new("email", FieldKind.TextMatching, new("Email", "Correo electrónico"), new("For patients.", "Para pacientes."))
        {
            Example = "hello@example.com",
            Pattern = FieldPatterns.Email(),
            Problem = "is not an email address",
        },
        PlaceFields.Address,
        HoursFields.Hours,
        WebAddress("booking", "https://example.com/book", new("Address for booking", "Dirección para hacer citas")),
        Security,
        Phone with
        {
            Key = "after_hours",
            Label = new("Phone while the clinic is closed", "Teléfono cuando la clínica está cerrada"),
            Example = "+1-213-555-0143",
        },
        WebAddress("map", "https://example.com/map", new("Address of a map", "Dirección de un mapa")),
        WebAddress("directions", "https://example.com/directions", new("Address of directions", "Dirección de cómo llegar")),
        PlaceFields.Geo,
        LocalText("parking", new("Parking", "Estacionamiento"), new("Where to park.", "Dónde estacionar.")),
        LocalText("transit", new("Bus and train", "Autobús y tren"), new("How to come by bus or train.", "Cómo llegar en autobús o tren.")),
        LocalText(
            "languages",
            new("Languages spoken", "Idiomas que se hablan"),
            new("The languages that you speak.", "Los idiomas que ustedes hablan.")),
        HoursFields.Holidays,
        Notices,
        PeopleFields.Physician,
        PeopleFields.Team,
        PricesFields.Areas,
        PricesFields.Products,
        PricesFields.Prices,
        LocalText("payment", new("Payment", "Formas de pago"), new("How to pay.", "Cómo pagar.")),
        LocalText(
            "cancellation",
            new("Cancellation", "Cancelación"),
            new("Until when and how to cancel.", "Hasta cuándo y cómo cancelar.")),
        new(
            "name_permit",
            FieldKind.TextMatching,
            new("Fictitious-name permit", "Permiso de nombre ficticio"),
            new("Its number, from the Medical Board of California.", "Su número, de la Junta Médica de California."))
        {
            Example = "\"12345\"",
            Pattern = FieldPatterns.Permit(),
            Problem = "is neither the number of a permit nor \"not needed\"",
        },
        Limits,
        Profiles,
    ];

    private static Field LocalText(string key, LocalString label, LocalString hint) => new(key, FieldKind.LocalText, label, hint);

    private static Field WebAddress(string key, string example, LocalString label) =>
        new(key, FieldKind.WebAddress, label, new("It begins with https://.", "Empieza con https://.")) { Example = example };

    private static Field Limit(string key, string example, LocalString label, LocalString hint) =>
        new(key, FieldKind.Number, label, hint) { Example = example };
}
