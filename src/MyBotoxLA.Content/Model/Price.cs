namespace MyBotoxLA.Content.Model;

/// <summary>An exact price.</summary>
/// <param name="Product">The product, as it is displayed.</param>
/// <param name="Area">The area that it is for; null for the price of one Unit.</param>
/// <param name="Amount">US dollars.</param>
public sealed record Price(string Product, TreatmentArea? Area, decimal Amount);
