namespace MyBotoxLA.Content.Model;

/// <summary>A link from one page to a place within the site.</summary>
/// <param name="Url">What the author wrote.</param>
/// <param name="File">The target file, relative to the content folder; null if it is outside the content folder.</param>
/// <param name="Address">The URL path of the target.</param>
/// <param name="Anchor">The part after <c>#</c>; empty if there is none.</param>
/// <param name="Start">Offset of the link in the file.</param>
/// <param name="Length">Length of the link in the file.</param>
public sealed record PageLink(string Url, string? File, string Address, string Anchor, int Start, int Length);
