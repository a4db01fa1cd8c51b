using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>The result of parsing one Markdown file by itself.</summary>
/// <param name="File">The file.</param>
/// <param name="Page">The page, even if it cannot be shown; null if the file cannot be parsed at all.</param>
/// <param name="Diagnostics">Every problem in the file by itself.</param>
/// <param name="Images">The images that it refers to.</param>
internal sealed record ParsedPage(
    ContentFile File,
    Page? Page,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<ImageReference> Images)
{
    /// <summary>The fragments that it includes.</summary>
    public ImmutableArray<FragmentReference> Fragments { get; init; } = [];

    /// <summary>If the file has a problem, the words in it that are names of pictures, which it may mean to show.</summary>
    public ImmutableArray<string> PictureWords { get; init; } = [];

    /// <summary>The ids of the checked figures that its own text shows.</summary>
    public ImmutableArray<string> Figures { get; init; } = [];

    /// <summary>True if nothing in the file itself, or in its fragments and figures, prevents the page from being shown.</summary>
    public bool CanBeShown => Page is { IsIncomplete: false } && !Diagnostics.Any(found => found.Kind.BlocksPage);
}
