using Markdig.Syntax.Inlines;

namespace MyBotoxLA.Content.Markup;

/// <summary><c>[^id]</c> in the text.</summary>
internal sealed class Citation : LeafInline
{
    public required string Id { get; init; }

    /// <summary>Number of the source; null where the page has none of that id, and nothing is shown.</summary>
    public int? Number { get; set; }

    /// <summary>True for the first citation of its source: the source list leads back to it.</summary>
    public bool IsFirst { get; set; }

    public string IdPrefix { get; set; } = "";
}
