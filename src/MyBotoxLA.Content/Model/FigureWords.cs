using System.Collections.Immutable;

namespace MyBotoxLA.Content.Model;

/// <summary>The words around a figure in the texts of a language: patterns with <c>|</c> between alternatives.</summary>
internal sealed record FigureWords
{
    /// <summary>Between the number and the 100.</summary>
    public string Frequency { get; init; } = "in";

    /// <summary>After the number of a percentage, apart from the sign.</summary>
    public string Percent { get; init; } = "%";

    /// <summary>Between the two numbers of a range.</summary>
    public string Range { get; init; } = "-";

    /// <summary>Between the last two of several doses.</summary>
    public string List { get; init; } = ",";

    /// <summary>After a number that goes on with the unit of the numbers before it: "13.6 with the low dose".</summary>
    public string Continuation { get; init; } = "%";

    /// <summary>Before the number of a day, which does not go on with the unit: "on day 30 with the medicine".</summary>
    public string Day { get; init; } = "%";

    /// <summary>Before "placebo", where it does not say that the figure is that of placebo: "more than with placebo".</summary>
    public string Than { get; init; } = "%";

    /// <summary>The units of <see cref="Figure.Units"/> that each language writes in its own way.</summary>
    public ImmutableArray<(string Unit, string Pattern)> Units { get; init; } = [];
}
