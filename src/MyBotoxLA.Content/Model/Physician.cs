namespace MyBotoxLA.Content.Model;

/// <summary>The physician who is responsible for the treatments.</summary>
/// <param name="Name">Name, with the title after it.</param>
/// <param name="Type"><see cref="LicenseType.MD"/> or <see cref="LicenseType.DO"/>.</param>
/// <param name="License">The license number.</param>
/// <param name="Board">The board that certified the specialty; null if none is named.</param>
public sealed record Physician(string Name, LicenseType Type, string License, string? Board);
