using System.Collections.Immutable;

namespace MyBotoxLA.Content.Model;

/// <summary>Exact prices in US dollars.</summary>
/// <param name="AsOf">The day from which they apply.</param>
/// <param name="Consultation">The fee for a consultation; 0 for none, null if it is not given.</param>
/// <param name="Prices">In the order of the file.</param>
public sealed record PriceList(DateOnly AsOf, decimal? Consultation, ImmutableArray<Price> Prices);
