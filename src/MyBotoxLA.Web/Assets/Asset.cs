namespace MyBotoxLA.Web.Assets;

/// <summary>An embedded file and the address that serves it.</summary>
internal sealed record Asset(string Path, string ContentType, string CacheControl, byte[] Bytes);
