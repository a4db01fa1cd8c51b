namespace MyBotoxLA.Content.Model;

/// <summary>A postal address in the United States.</summary>
/// <param name="Street">House number and street.</param>
/// <param name="City">City.</param>
/// <param name="State">Two letters.</param>
/// <param name="Zip">ZIP code.</param>
public sealed record Address(string Street, string City, string State, string Zip);
