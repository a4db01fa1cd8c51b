using MyBotoxLA.Content;

namespace MyBotoxLA.Web.Pages;

/// <summary>The page to render, and the snapshot that it comes from.</summary>
/// <param name="Snapshot">The content.</param>
/// <param name="Navigation">Shared by all pages of the snapshot.</param>
/// <param name="Path">The page's address; for a status page, an address in its language.</param>
internal sealed record RenderContext(ContentSnapshot Snapshot, Navigation Navigation, string Path);
