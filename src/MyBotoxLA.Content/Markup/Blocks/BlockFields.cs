using MyBotoxLA.Content.Fields;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>Fields that several blocks have.</summary>
internal static class BlockFields
{
    /// <summary>The text of a block.</summary>
    public static Field Body { get; } = new(
        "body",
        FieldKind.Markdown,
        new("Text", "Texto"),
        LocalString.None)
    {
        IsRequired = true,
    };

    /// <summary>The text and nothing else.</summary>
    public static FieldSet Text { get; } = [Body];
}
