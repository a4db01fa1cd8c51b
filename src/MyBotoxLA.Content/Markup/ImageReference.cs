namespace MyBotoxLA.Content.Markup;

/// <summary>An image that a page refers to. The page is parsed again when the image is added, changed, renamed, or removed.</summary>
/// <param name="Name">Name of the image file as the page writes it, maybe in another letter case.</param>
/// <param name="Url">Its URL path, with a hash of its bytes, when the page was parsed; null if there was no such file.</param>
/// <param name="Nearest">If there was no such file, the image whose name is nearest; null if none is close.</param>
internal readonly record struct ImageReference(string Name, string? Url, string? Nearest);
