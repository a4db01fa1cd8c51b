using MyBotoxLA.Content;

namespace MyBotoxLA.Web.Pages;

/// <summary>What is being rendered, and from which snapshot.</summary>
/// <param name="Snapshot">Everything shown comes from it.</param>
/// <param name="Navigation">Made once for all pages of the snapshot.</param>
/// <param name="Path">The page's address; for a message, an address in its language.</param>
internal sealed record RenderContext(ContentSnapshot Snapshot, Navigation Navigation, string Path);
