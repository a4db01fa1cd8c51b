using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>What one Markdown file gave.</summary>
/// <param name="File">The file.</param>
/// <param name="Page">The page, or null where the file is too faulty to make one.</param>
/// <param name="Diagnostics">Everything wrong in the file by itself.</param>
/// <param name="Images">The picture files that it asked for.</param>
internal sealed record ParsedPage(ContentFile File, Page? Page, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<ImageReference> Images)
{
    /// <summary>What a file gave that is too faulty to be shown: it is checked like a page, and says whether it means to be a draft.</summary>
    public Page? Faulty { get; init; }

    /// <summary>A page that is right by itself, and is not shown because its drug has no boxed warning.</summary>
    public Page? Withheld { get; init; }

    /// <summary>The last good version of a faulty file.</summary>
    public Page? LastGood { get; init; }

    /// <summary>What patients see, if anything.</summary>
    public Page? Shown => Page ?? LastGood;
}
