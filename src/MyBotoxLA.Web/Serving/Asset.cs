namespace MyBotoxLA.Web.Serving;

/// <summary>A file that pages need: the style sheet, a font, an icon.</summary>
/// <param name="Path">Its address; where it holds a fingerprint the bytes behind it never change.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Bytes">The file.</param>
/// <param name="IsFingerprinted">True where <paramref name="Path"/> changes with <paramref name="Bytes"/>.</param>
internal sealed record Asset(string Path, string ContentType, byte[] Bytes, bool IsFingerprinted);
