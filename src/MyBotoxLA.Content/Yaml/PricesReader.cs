using System.Collections.Immutable;
using System.Globalization;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Reads the fields <c>areas</c>, <c>products</c>, and <c>prices</c> of <c>site.yml</c>.</summary>
internal static class PricesReader
{
    public static ImmutableArray<TreatmentArea> ReadAreas(YamlFields fields) =>
        [.. fields.Choices("areas").Select(Area)];

    public static ImmutableArray<string> ReadProducts(YamlFields fields) => fields.PlainTexts("products");

    /// <summary>A price without a date could be an old one, so the date is required.</summary>
    public static PriceList? ReadPrices(YamlFields fields)
    {
        if (fields.Group("prices") is not { } prices)
        {
            return null;
        }

        var asOf = prices.Date("as_of");
        var consultation = ReadAmount(prices, "consultation", _ => true);
        ImmutableArray<Price> read = [.. prices.Groups("list").Select(ReadPrice).OfType<Price>()];
        prices.ReportUnknownKeys();
        return asOf is null ? null : new PriceList(asOf.Value, consultation, read);
    }

    private static Price? ReadPrice(YamlFields fields)
    {
        var product = fields.PlainText("product");
        var per = fields.Choice("per");
        var amount = ReadAmount(fields, "amount", amount => amount > 0);
        fields.ReportUnknownKeys();
        return product is null || per is null || amount is null
            ? null
            : new Price(product, per == PricesFields.Unit ? null : Area(per), amount.Value);
    }

    private static decimal? ReadAmount(YamlFields fields, string key, Func<decimal, bool> isPossible) =>
        fields.TextMatching(key, text => isPossible(Parse(text))) is { } exact ? Parse(exact) : null;

    private static decimal Parse(string amount) =>
        decimal.Parse(amount.TrimStart('$'), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static TreatmentArea Area(string name) => (TreatmentArea)PricesFields.AreaNames.IndexOf(name);
}
