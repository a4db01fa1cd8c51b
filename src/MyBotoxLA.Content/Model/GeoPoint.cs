namespace MyBotoxLA.Content.Model;

/// <summary>A place on the earth, in degrees (WGS 84).</summary>
/// <param name="Latitude">-90 to 90, with the decimals of the file.</param>
/// <param name="Longitude">-180 to 180, with the decimals of the file.</param>
public sealed record GeoPoint(decimal Latitude, decimal Longitude);
