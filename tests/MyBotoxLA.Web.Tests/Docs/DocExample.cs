using Markdig.Syntax;

namespace MyBotoxLA.Web.Tests.Docs;

/// <summary>A fenced example, with the words after its fence and its language.</summary>
/// <param name="Words">The words.</param>
/// <param name="Text">The example.</param>
/// <param name="Place">The file with the line of the fence, such as <c>docs/editing-content.md(12)</c>.</param>
internal sealed record DocExample(string Words, string Text, string Place)
{
    private const string Fixed = " fixed";

    public bool IsFix => Words.EndsWith(Fixed, StringComparison.Ordinal);

    /// <summary>The name of the example's file.</summary>
    public string File => IsFix ? Words[..^Fixed.Length] : Words;

    public static DocExample Of(FencedCodeBlock block, string file) =>
        new(block.Arguments ?? "", block.Lines + "\n", $"{file}({block.Line + 1})");
}
