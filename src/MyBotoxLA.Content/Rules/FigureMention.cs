using System.Collections.Immutable;
using Markdig.Syntax;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>A number in 100, a percentage, a dose, or a time in a text.</summary>
internal sealed record FigureMention
{
    /// <summary>More than one for a range, or for several doses.</summary>
    public required ImmutableArray<decimal> Values { get; init; }

    /// <summary>One of <see cref="Figure.Units"/>.</summary>
    public required string Unit { get; init; }

    /// <summary>As the text writes it.</summary>
    public required string Written { get; init; }

    public required SourceSpan Span { get; init; }

    /// <summary>True for the figure with placebo.</summary>
    public required bool IsPlacebo { get; init; }

    /// <summary>The ids of the sources that are cited for it; empty if there are none.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>Mentions with equal numbers are in the same sentence of a block.</summary>
    public required int Sentence { get; init; }

    /// <summary>The sentence alone, or the row of a table, in lowercase.</summary>
    public required string OwnWords { get; init; }

    /// <summary>The sentence, or the row and the caption of a table, or the line and the heading of a picture, in lowercase.</summary>
    public required string Words { get; init; }

    /// <summary><see cref="Words"/> and the heading above.</summary>
    public required string MoreWords { get; init; }

    /// <summary>True if a text has all words that describe a figure, both in lowercase.</summary>
    public static bool HasWords(string text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (!text.Contains(word, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return words.Length > 0;
    }
}
