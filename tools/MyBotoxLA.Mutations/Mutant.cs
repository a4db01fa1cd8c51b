using Microsoft.CodeAnalysis.Text;

namespace MyBotoxLA.Mutations;

/// <summary>A small change of a source file. It only inserts code, so that mutants may lie within each other.</summary>
/// <param name="Span">The code that changes; empty if code is only added.</param>
/// <param name="Before">What is inserted before it; <see cref="Switch"/> is true while the mutant is active.</param>
/// <param name="After">What is inserted after it.</param>
/// <param name="Line">The line where it begins; the first is 1.</param>
/// <param name="Description">The code before and after the change, on one line.</param>
internal sealed record Mutant(TextSpan Span, string Before, string After, int Line, string Description)
{
    public const string Switch = "\0";
}
