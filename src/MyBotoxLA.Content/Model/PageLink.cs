namespace MyBotoxLA.Content.Model;

/// <summary>A link from one page to a place within the site.</summary>
/// <param name="Url">What the author wrote.</param>
/// <param name="File">The file meant, from the content folder; null where it leads out.</param>
/// <param name="Address">The address meant.</param>
/// <param name="Anchor">What stands after <c>#</c>; empty where nothing does.</param>
/// <param name="Start">Offset of the link in the file.</param>
/// <param name="Length">Length of the link in the file.</param>
public sealed record PageLink(string Url, string? File, string Address, string Anchor, int Start, int Length);
