using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>A text that several pages show, written once.</summary>
/// <param name="Name">Name of its file.</param>
/// <param name="Version">The file that is shown: the current one, or its last good version; null if there is neither.</param>
/// <param name="Exists">False if the file was deleted, so that only its last good version is left.</param>
internal sealed record Fragment(string Name, ContentFile? Version, bool Exists);
