using Microsoft.CodeAnalysis.Text;

namespace MyBotoxLA.Mutations;

/// <summary>A source file with all its chosen mutants, each behind a switch.</summary>
internal sealed class MutatedSource
{
    private const string Switch = "global::MyBotoxLA.ActiveMutant.Is";

    private readonly List<(int Start, int Number)> _insertions = [];

    public MutatedSource(string source, IEnumerable<(int Number, Mutant Mutant)> mutants)
    {
        var text = new System.Text.StringBuilder();
        var end = 0;
        foreach (var (at, number, code) in Insertions(mutants))
        {
            text.Append(source, end, at - end);
            end = at;
            _insertions.Add((text.Length, number));
            text.Append(code.Replace(Mutant.Switch, $"{Switch}({number})", StringComparison.Ordinal));
        }

        Text = text.Append(source, end, source.Length - end).ToString();
    }

    public string Text { get; }

    /// <summary>The mutant that most likely causes a compilation error: the last that starts before it.</summary>
    public int FindMutant(int line, int character)
    {
        var at = SourceText.From(Text).Lines[line - 1].Start + character - 1;
        return _insertions.LastOrDefault(insertion => insertion.Start <= at, _insertions[0]).Number;
    }

    /// <summary>In the order of the text. Where several meet, inner mutants end first, and outer ones begin first.</summary>
    private static IEnumerable<(int At, int Number, string Code)> Insertions(IEnumerable<(int Number, Mutant Mutant)> mutants)
    {
        var outerFirst = mutants.OrderBy(each => each.Mutant.Span.Start).ThenByDescending(each => each.Mutant.Span.Length).ToArray();
        return outerFirst.Reverse().Select(each => (At: each.Mutant.Span.End, each.Number, Code: each.Mutant.After))
            .Concat(outerFirst.Select(each => (At: each.Mutant.Span.Start, each.Number, Code: each.Mutant.Before)))
            .OrderBy(insertion => insertion.At);
    }
}
