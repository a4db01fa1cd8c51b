namespace MyBotoxLA.Content.Markup;

/// <summary>A paragraph, heading, list item, table row, or picture of a page's body, as plain text.</summary>
/// <param name="Element">The HTML element that it is in.</param>
/// <param name="Text">Its text; the cells of a row are separated by semicolons.</param>
internal readonly record struct TextBlock(string Element, string Text)
{
    /// <summary>The id of the element; empty for none.</summary>
    public string Id { get; init; } = "";

    /// <summary>The CSS classes of the block that it is in, such as <c>care care-911</c>; empty for none.</summary>
    public string Block { get; init; } = "";

    /// <summary>True for a heading of any level.</summary>
    public bool IsHeading => Element is ['h', >= '1' and <= '6'];
}
