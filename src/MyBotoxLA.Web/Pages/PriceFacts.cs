using System.Globalization;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Pages;

/// <summary>What the block <c>prices</c> shows. Patients ask for prices, so without any it says how to get them.</summary>
internal static class PriceFacts
{
    public static IEnumerable<Fact> Of(Clinic clinic, Strings words)
    {
        if (!clinic.Areas.IsEmpty)
        {
            var areas = clinic.Areas.Select(area => Strings.Capitalize(Name(area, words)));
            yield return new Fact(words.TreatedAreas, [.. areas.Select(area => new FactLine(area))]);
        }

        if (!clinic.Products.IsEmpty)
        {
            yield return new Fact(words.Products, [.. clinic.Products.Select(product => new FactLine(product))]);
        }

        if (clinic.Prices is not { } prices || (prices.Prices.IsEmpty && prices.Consultation is null))
        {
            yield return new Fact(words.Prices, [ClinicText.PhoneLine(words.CallForPrices, clinic.Phone)]);
            yield break;
        }

        foreach (var price in prices.Prices)
        {
            var per = price.Area is { } area ? Name(area, words) : words.PerUnit;
            yield return new Fact(Strings.Fill(words.PriceLabel, price.Product, per), Dollars(price.Amount));
        }

        if (prices.Consultation is { } consultation)
        {
            yield return new Fact(words.Consultation, consultation == 0 ? words.NoCharge : Dollars(consultation));
        }

        yield return new Fact(words.PricesAsOf, words.Date(prices.AsOf));
    }

    private static string Name(TreatmentArea area, Strings words) => words.Areas[(int)area];

    private static string Dollars(decimal amount) =>
        amount.ToString(decimal.IsInteger(amount) ? "$#,0" : "$#,0.00", CultureInfo.InvariantCulture);
}
