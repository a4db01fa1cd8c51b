using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>What one Markdown file is by itself.</summary>
/// <param name="File">The file.</param>
/// <param name="Page">The page, also when it cannot be shown; null when the file cannot be parsed at all.</param>
/// <param name="Diagnostics">Everything wrong in the file by itself.</param>
/// <param name="Images">The picture files that it asked for.</param>
internal sealed record ParsedPage(
    ContentFile File,
    Page? Page,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<ImageReference> Images)
{
    /// <summary>True when the page can be shown, as far as its own file is concerned.</summary>
    public bool CanBeShown { get; } = Page is not null && !Diagnostics.Any(found => found.Kind.BlocksPage);
}
