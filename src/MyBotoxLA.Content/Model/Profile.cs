namespace MyBotoxLA.Content.Model;

/// <summary>The clinic's page on another site.</summary>
/// <param name="Name">The name of that site, as it is displayed.</param>
/// <param name="Url">The https address.</param>
public sealed record Profile(string Name, string Url);
