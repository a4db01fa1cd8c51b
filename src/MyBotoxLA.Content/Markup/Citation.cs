using Markdig.Syntax.Inlines;

namespace MyBotoxLA.Content.Markup;

/// <summary><c>[^id]</c> in the text.</summary>
internal sealed class Citation : LeafInline
{
    /// <summary>The beginning of the id of the first citation of a source, followed by the id of the source.</summary>
    public const string AnchorPrefix = "cite-";

    public required string Id { get; init; }

    /// <summary>Number of the source; null if the page has no source with that id, in which case nothing is shown.</summary>
    public int? Number { get; set; }

    /// <summary>True for the first citation of its source, which the source list links back to.</summary>
    public bool IsFirst { get; set; }

    public string IdPrefix { get; set; } = "";
}
