using System.Collections.Immutable;
using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Yaml;

/// <summary>The fields <c>areas</c>, <c>products</c>, and <c>prices</c> of <c>site.yml</c>.</summary>
internal static class PricesFields
{
    /// <summary>What a price is for, if it is for no area.</summary>
    public const string Unit = "Unit";

    /// <summary>In the order of <see cref="TreatmentArea"/>, as pages write them in addresses: <c>/about-botox#crows-feet</c>.</summary>
    public static ImmutableArray<string> AreaNames { get; } = ["forehead-lines", "frown-lines", "crows-feet", "neck-bands"];

    public static Field Areas { get; } = new(
        "areas",
        FieldKind.Choices,
        new("Areas treated", "Zonas que se tratan"),
        new("Others may not be named.", "Otras no se pueden nombrar."))
    {
        Example = "[forehead-lines, frown-lines]",
        Choices = AreaNames,
    };

    public static Field Products { get; } = new(
        "products",
        FieldKind.PlainTexts,
        new("Products", "Productos"),
        new("The products that you use.", "Los productos que ustedes usan."))
    {
        Example = "[BOTOX Cosmetic]",
    };

    public static Field Prices { get; } = new(
        "prices",
        FieldKind.Group,
        new("Prices", "Precios"),
        new("Exact prices; never \"from\" or \"about\".", "Precios exactos; nunca \"desde\" ni \"aproximadamente\"."))
    {
        Fields =
        [
            new("as_of", FieldKind.Date, new("Valid from", "Válidos desde"), LocalString.None)
            {
                IsRequired = true,
                Example = "2027-01-04",
            },
            Amount("consultation", new("Consultation, in dollars", "Consulta, en dólares"), new("0 if it is free.", "0 si es gratis.")),
            new("list", FieldKind.Groups, new("Prices", "Precios"), new("One entry for each.", "Una entrada para cada uno."))
            {
                Entry = new("Price", "Precio"),
                Fields =
                [
                    new("product", FieldKind.PlainText, new("Product", "Producto"), LocalString.None)
                    {
                        IsRequired = true,
                        Example = "BOTOX Cosmetic",
                    },
                    new("per", FieldKind.Choice, new("For", "Por"), new("One Unit, or an area.", "Una Unidad (Unit) o una zona."))
                    {
                        IsRequired = true,
                        Example = Unit,
                        Choices = [Unit, .. AreaNames],
                    },
                    Amount("amount", new("Dollars", "Dólares"), new("14 or 14.50.", "14 o 14.50.")) with
                    {
                        IsRequired = true,
                    },
                ],
            },
        ],
    };

    private static Field Amount(string key, LocalString label, LocalString hint) => new(key, FieldKind.TextMatching, label, hint)
    {
        Example = "14",
        Pattern = FieldPatterns.Amount(),
        Problem = "is not an exact price in dollars",
    };
}
