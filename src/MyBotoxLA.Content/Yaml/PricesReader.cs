using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Reads the fields <c>areas</c>, <c>products</c>, and <c>prices</c> of <c>site.yml</c>.</summary>
internal static partial class PricesReader
{
    private const string Unit = "Unit";

    /// <summary>As pages write them in addresses: <c>/about-botox#crows-feet</c>.</summary>
    private static readonly FrozenDictionary<string, TreatmentArea> Areas = new Dictionary<string, TreatmentArea>
    {
        ["forehead-lines"] = TreatmentArea.ForeheadLines,
        ["frown-lines"] = TreatmentArea.FrownLines,
        ["crows-feet"] = TreatmentArea.CrowsFeet,
        ["neck-bands"] = TreatmentArea.NeckBands,
    }.ToFrozenDictionary();

    private static readonly string[] AreaNames = [.. Areas.OrderBy(area => area.Value).Select(area => area.Key)];

    public static ImmutableArray<TreatmentArea> ReadAreas(YamlFields fields) =>
        [.. fields.Choices("areas", AreaNames).Select(name => Areas[name])];

    public static ImmutableArray<string> ReadProducts(YamlFields fields) => fields.PlainTexts("products");

    /// <summary>A price without a date could be an old one, so the date is required.</summary>
    public static PriceList? ReadPrices(YamlFields fields)
    {
        if (fields.Group("prices") is not { } prices)
        {
            return null;
        }

        prices.Require("as_of");
        var asOf = prices.Date("as_of");
        var consultation = ReadAmount(prices, "consultation", _ => true);
        ImmutableArray<Price> read = [.. prices.Groups("list").Select(ReadPrice).OfType<Price>()];
        prices.ReportUnknownKeys();
        return asOf is null ? null : new PriceList(asOf.Value, consultation, read);
    }

    private static Price? ReadPrice(YamlFields fields)
    {
        fields.Require("product", "per", "amount");
        var product = fields.PlainText("product");
        var per = fields.Choice("per", [Unit, .. AreaNames]);
        var amount = ReadAmount(fields, "amount", amount => amount > 0);
        fields.ReportUnknownKeys();
        return product is null || per is null || amount is null
            ? null
            : new Price(product, per == Unit ? null : Areas[per], amount.Value);
    }

    private static decimal? ReadAmount(YamlFields fields, string key, Func<decimal, bool> isPossible) =>
        fields.TextMatching(
            key,
            text => Parse(text) is { } amount && isPossible(amount),
            "is not an exact price in dollars",
            "14") is { } exact
            ? Parse(exact)
            : null;

    private static decimal? Parse(string text) => Amount().IsMatch(text)
        ? decimal.Parse(text.TrimStart('$'), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        : null;

    [GeneratedRegex(@"^\$?([0-9]{1,5}|[0-9]{1,2},[0-9]{3})(\.[0-9]{2})?$")]
    private static partial Regex Amount();
}
