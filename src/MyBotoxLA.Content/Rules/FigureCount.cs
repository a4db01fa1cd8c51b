using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>So many people of a group, such as <c>19 of 186</c>.</summary>
internal sealed partial record FigureCount
{
    public required int Number { get; init; }

    /// <summary>How many people the group has, at least one.</summary>
    public required int Total { get; init; }

    /// <summary>As the text writes it.</summary>
    public required string Written { get; init; }

    public required SourceSpan Span { get; init; }

    /// <summary>The ids of the sources that are cited for it; empty if there are none.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>The paragraph, in lowercase.</summary>
    public required string Words { get; init; }

    public decimal In100 => 100m * Number / Total;

    public static IEnumerable<FigureCount> Read(BodyContext body) =>
        from text in body.Texts
        where text.Text.AsSpan().ContainsAnyInRange('0', '9')
        from match in Pattern().Matches(text.Text)
        let total = Parse(match.Groups["total"].Value)
        where total > 0
        select new FigureCount
        {
            Number = Parse(match.Groups["number"].Value),
            Total = total,
            Written = match.Value,
            Span = text.SpanOf(match.Index, match.Length),
            Sources = CitedSources.Near([text], 0, match.Index + match.Length),
            Words = Figure.Normalize(text.Text),
        };

    /// <summary>True if the count is that figure, which may be rounded.</summary>
    public bool Is(Figure figure) =>
        figure.Values.Any(value => Math.Round(In100, value.Scale, MidpointRounding.AwayFromZero) == value);

    private static int Parse(string number) => int.Parse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}.,])(?<number>[0-9]{1,6}(?:,[0-9]{3})?) (?:out )?(?:of|de) (?:the |los |las )?(?<total>[0-9]{1,6}(?:,[0-9]{3})?)"
            + @"(?![\p{L}\p{N}]|[.,][0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
