using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>What pages show of one fragment file.</summary>
/// <param name="Parsed">The current file, parsed; null if it was deleted.</param>
/// <param name="Version">The version that is shown; null if there is none.</param>
internal sealed record FragmentState(ParsedPage? Parsed, ContentFile? Version)
{
    /// <summary>True if <see cref="Version"/> is the current file.</summary>
    public bool IsCurrent => Parsed is { CanBeShown: true };
}
