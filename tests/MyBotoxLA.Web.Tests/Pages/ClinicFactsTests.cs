using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Pages;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Pages;

/// <summary>What the blocks <c>clinic</c>, <c>prices</c>, and <c>team</c> show, in both languages.</summary>
public sealed class ClinicFactsTests
{
    private static readonly StringsByLanguage Words = StringsByLanguage.FromAssembly();

    [Fact]
    public void Clinic_WithEverything_ShowsEverything() => Assert.Equal(
        [
            "Phone: [(213) 555-0100](tel:+1-213-555-0100)",
            "When we are closed: [(213) 555-0143](tel:+1-213-555-0143)",
            "Email: [hello@example.com](mailto:hello@example.com)",
            "Address: 1 Test Street / Los Angeles, CA 90000 | [See us on a map](https://example.com/map)"
                + " | [Get directions](https://example.com/directions) | [Save us in your contacts](/contact.vcf)",
            "Hours: Monday to Friday: 9:00 a.m. to 5:00 p.m. | Closed on other days. | December 24, 2026: 9:00 a.m. to 12:00 p.m."
                + " | December 25, 2026: closed | [Add these days to your calendar](/holidays.ics)",
            "Parking: Behind us",
            "Bus and train: Bus 20",
            "Languages we speak: English",
            "How to pay: Cash",
            "If you need to cancel: Call",
            "Fictitious-name permit: 54321",
            "Find us on: [A](https://example.com/a) | [B](https://example.com/b)",
        ],
        Shown(Everything, Language.English, (clinic, words, language) => ClinicFacts.Of(clinic, words, language)));

    [Fact]
    public void Clinic_InSpanish_HasNoWordOfEnglish() => Assert.Equal(
        [
            "Teléfono: [(213) 555-0100](tel:+1-213-555-0100)",
            "Cuando estamos cerrados: [(213) 555-0143](tel:+1-213-555-0143)",
            "Correo electrónico: [hello@example.com](mailto:hello@example.com)",
            "Dirección: 1 Test Street / Los Angeles, CA 90000 | [Vea dónde estamos en un mapa](https://example.com/map)"
                + " | [Cómo llegar](https://example.com/directions) | [Guárdenos en sus contactos](/contact.vcf)",
            "Horario: De lunes a viernes: de 9:00 a.m. a 5:00 p.m. | Cerrado los demás días."
                + " | 24 de diciembre de 2026: de 9:00 a.m. a 12:00 p.m. | 25 de diciembre de 2026: cerrado"
                + " | [Agregue estos días a su calendario](/es/holidays.ics)",
            "Estacionamiento: Detrás",
            "Autobús y tren: Autobús 20",
            "Idiomas que hablamos: inglés",
            "Formas de pago: Efectivo",
            "Si necesita cancelar: Llame",
            "Permiso de nombre ficticio: 54321",
            "Encuéntrenos en: [A](https://example.com/a) | [B](https://example.com/b)",
        ],
        Shown(Everything, Language.Spanish, (clinic, words, language) => ClinicFacts.Of(clinic, words, language)));

    [Fact]
    public void Clinic_WithNothingOptional_ShowsOnlyWhatIsFilledIn() => Assert.Equal(
        [
            "Phone: [(213) 555-0100](tel:+1-213-555-0100)",
            "Address: 1 Test Street / Los Angeles, CA 90000 | [Save us in your contacts](/contact.vcf)",
            "Hours: Monday to Friday: 9:00 a.m. to 5:00 p.m. | Closed on other days.",
        ],
        Shown("", Language.English, (clinic, words, language) => ClinicFacts.Of(clinic, words, language)));

    [Theory]
    [InlineData("en", "Prices: Call us for prices: [(213) 555-0100](tel:+1-213-555-0100)")]
    [InlineData("es", "Precios: Llámenos para conocer los precios: [(213) 555-0100](tel:+1-213-555-0100)")]
    public void Prices_WithoutAny_AskToCall(string code, string expected) => Assert.Equal(
        [expected],
        Shown("prices: { as_of: 2027-01-04 }", Of(code), (clinic, words, _) => PriceFacts.Of(clinic, words)));

    [Theory]
    [InlineData(
        "en",
        "What we treat: Frown lines between the eyebrows | Forehead lines",
        "What we use: BOTOX Cosmetic",
        "BOTOX Cosmetic (per Unit): $14.50",
        "BOTOX Cosmetic (bands of the neck): $1,400",
        "Consultation: No charge",
        "Prices as of: January 4, 2027")]
    [InlineData(
        "es",
        "Qué tratamos: Líneas del entrecejo | Líneas de la frente",
        "Qué usamos: BOTOX Cosmetic",
        "BOTOX Cosmetic (por Unidad): $14.50",
        "BOTOX Cosmetic (bandas del cuello): $1,400",
        "Consulta: Sin costo",
        "Precios al: 4 de enero de 2027")]
    public void Prices_AreExactAndDated(string code, params string[] expected) =>
        Assert.Equal(expected, Shown(Everything, Of(code), (clinic, words, _) => PriceFacts.Of(clinic, words)));

    [Theory]
    [InlineData(
        "en",
        "A. Doctor, MD, responsible physician: Physician license (MD): A54321 | Board certification: American Board of Dermatology",
        "B. Nurse, RN: Registered nurse license (RN): 654321 | Works under the supervision of A. Doctor, MD.",
        "C. Practitioner, NP: Nurse practitioner license (NP): 98765",
        "Check a license: [search.dca.ca.gov](https://search.dca.ca.gov)")]
    [InlineData(
        "es",
        "A. Doctor, MD, responsable de la dirección médica: Licencia de médico (MD): A54321"
            + " | Certificación de especialidad: American Board of Dermatology",
        "B. Nurse, RN: Licencia de enfermera o enfermero registrado (RN): 654321 | Trabaja bajo la supervisión de A. Doctor, MD.",
        "C. Practitioner, NP: Licencia de profesional de enfermería practicante (NP): 98765",
        "Compruebe una licencia: [search.dca.ca.gov](https://search.dca.ca.gov)")]
    public void Team_SaysWhoIsSupervised(string code, params string[] expected) =>
        Assert.Equal(expected, Shown(Everything, Of(code), (clinic, words, _) => TeamFacts.Of(clinic, words)));

    [Theory]
    [InlineData(
        "en",
        "Names and licenses: We do not list names here yet. Ask us for the names and license numbers of the people who"
            + " inject: [(213) 555-0100](tel:+1-213-555-0100)",
        "Check a license: [search.dca.ca.gov](https://search.dca.ca.gov)")]
    [InlineData(
        "es",
        "Nombres y licencias: Todavía no ponemos nombres aquí. Pídanos los nombres y los números de licencia de quienes"
            + " inyectan: [(213) 555-0100](tel:+1-213-555-0100)",
        "Compruebe una licencia: [search.dca.ca.gov](https://search.dca.ca.gov)")]
    public void Team_WithoutAnyone_AsksToCall(string code, params string[] expected) =>
        Assert.Equal(expected, Shown("", Of(code), (clinic, words, _) => TeamFacts.Of(clinic, words)));

    private const string Everything = """
        after_hours: +1-213-555-0143
        email: hello@example.com
        map: https://example.com/map
        directions: https://example.com/directions
        parking: { en: Behind us, es: Detrás }
        transit: { en: Bus 20, es: Autobús 20 }
        languages: { en: English, es: inglés }
        payment: { en: Cash, es: Efectivo }
        cancellation: { en: Call, es: Llame }
        physician: { name: "A. Doctor, MD", license: A54321, board: American Board of Dermatology }
        team:
          - { name: "B. Nurse, RN", type: RN, license: "654321" }
          - { name: "C. Practitioner, NP", type: NP, license: "98765" }
        areas: [frown-lines, forehead-lines]
        products: [BOTOX Cosmetic]
        prices:
          as_of: 2027-01-04
          consultation: 0
          list:
            - { product: BOTOX Cosmetic, per: Unit, amount: 14.50 }
            - { product: BOTOX Cosmetic, per: neck-bands, amount: 1400 }
        name_permit: "54321"
        profiles: [ { name: A, url: https://example.com/a }, { name: B, url: https://example.com/b } ]
        holidays: [ { date: 2026-12-24, opens: "09:00", closes: "12:00" }, { date: 2026-12-25, closed: true } ]
        """;

    private static Language Of(string code) => Language.All.Single(language => language.Code == code);

    private static string[] Shown(string lines, Language language, Func<Clinic, Strings, Language, IEnumerable<Fact>> facts)
    {
        using var folder = ContentFolder.With("site.yml", $"{ContentFolder.SiteYml}\n{lines}\n");
        var snapshot = folder.Load();
        Assert.Empty(snapshot.Places());
        Assert.NotNull(snapshot.Clinic);
        return
        [
            .. facts(snapshot.Clinic, Words[language], language)
                .Select(fact => $"{fact.Label}: {string.Join(" | ", fact.Lines.Select(Line))}"),
        ];
    }

    private static string Line(FactLine line)
    {
        var link = line.Url.Length > 0 ? $"[{line.LinkText}]({line.Url})" : "";
        return $"{line.Text} {link}".Trim().Replace("\n", " / ", StringComparison.Ordinal).Replace('\u00A0', ' ');
    }
}
