using Markdig.Syntax;

namespace MyBotoxLA.Web.Tests.Docs;

/// <summary>A fenced example, with the words after its fence and its language.</summary>
internal sealed record DocExample(string Words, string Text)
{
    private const string Fixed = " fixed";

    public bool IsFix => Words.EndsWith(Fixed, StringComparison.Ordinal);

    /// <summary>The name of the example's file.</summary>
    public string File => IsFix ? Words[..^Fixed.Length] : Words;

    public static DocExample Of(FencedCodeBlock block) => new(block.Arguments ?? "", block.Lines + "\n");
}
