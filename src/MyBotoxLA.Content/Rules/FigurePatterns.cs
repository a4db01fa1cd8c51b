using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>A figure in one line of text.</summary>
internal readonly record struct FoundFigure(ImmutableArray<decimal> Values, string Unit, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>Finds figures in the texts of one language.</summary>
internal sealed partial class FigurePatterns
{
    /// <summary>Atomic, because no unit follows a part of a number.</summary>
    private const string Number = "(?>[0-9]{1,6}(?:[.,][0-9]{1,6}){0,2})";
    private const int LongestDay = 10;
    private const string MetricUnits = "mg|mcg|mL";

    private static readonly FrozenDictionary<Language, FigurePatterns> ByLanguage =
        Language.All.ToFrozenDictionary(language => language, language => new FigurePatterns(language));

    private readonly ImmutableArray<(string Unit, Regex Word)> _units;
    private readonly Regex _figure;
    private readonly Regex _in100;
    private readonly Regex _likePlacebo;
    private readonly Regex _clause;
    private readonly Regex _day;

    private FigurePatterns(Language language)
    {
        var words = language.Figures;
        var large = string.Join('|', language.LargeNumbers);
        var in100 = $@"(?: (?:{words.Frequency}) 100(?![\p{{L}}\p{{N}}]|[.,]\d| (?:{large})\b)| ?%| (?:{words.Percent})\b)";
        var units = string.Join('|', words.Units.Select(unit => unit.Pattern).Append(MetricUnits));
        var several = $"(?:, {Number}){{0,4}},? (?:{words.List}|{words.Range}) {Number}|(?: \\+ {Number}){{1,4}} = {Number}";
        _figure = Of(
            $@"(?:(?<in100>{Number}(?: ?(?:{words.Range}|[-–]) ?{Number})?){in100}"
            + $@"|(?<amount>{Number}(?:{several})?) (?<unit>{units})\b"
            + $@"|(?<more>{Number}(?: {words.Range} {Number})?)(?= (?:{words.Continuation}) ))");
        _day = Of($@"\b(?:{words.Day}) $");
        _units = [.. words.Units.Select(unit => (unit.Unit, Of($"^(?:{unit.Pattern})$")))];
        _in100 = Of($@"\b(?:{words.Frequency}) 100\b");
        _likePlacebo = Of($@"\b(?:{words.Than})(?: \p{{L}}{{1,5}})? placebo");
        _clause = Of($@",| (?:{words.List}) ");
    }

    public static FigurePatterns For(Language language) => ByLanguage[language];

    /// <summary>The figures in a line, in order.</summary>
    public IEnumerable<FoundFigure> Find(string text)
    {
        var hasFrequency = false;
        foreach (Match match in _figure.Matches(text).Where(match => IsWhole(text, match)))
        {
            var (group, unit) = match.Groups switch
            {
                var groups when groups["in100"].Success => (groups["in100"], Figure.In100),
                var groups when groups["amount"].Success => (groups["amount"], UnitOf(groups["unit"].Value)),
                var groups => (groups["more"], hasFrequency ? Figure.In100 : ""),
            };
            hasFrequency |= unit == Figure.In100;
            if (unit.Length > 0 && Parse(group.Value) is { IsEmpty: false } values && IsPossible(values, unit))
            {
                yield return new FoundFigure(values, unit, match.Index, match.Length);
            }
        }
    }

    /// <summary>The number of a table cell that contains nothing else; null for another.</summary>
    public static FoundFigure? FindCell(string text)
    {
        var trimmed = text.Trim();
        return Cell().IsMatch(trimmed) && Parse(trimmed) is { IsEmpty: false } values && IsPossible(values, Figure.In100)
            ? new FoundFigure(values, Figure.In100, text.IndexOf(trimmed, StringComparison.Ordinal), trimmed.Length)
            : null;
    }

    /// <summary>True if the caption or the heading of a table says that its numbers are in 100.</summary>
    public bool SaysIn100(string text) => text.Contains("100", StringComparison.Ordinal) && _in100.IsMatch(text);

    /// <summary>True if a text says that its figure is that of placebo.</summary>
    public bool SaysPlacebo(string text) =>
        text.Contains("placebo", StringComparison.OrdinalIgnoreCase) && !_likePlacebo.IsMatch(text);

    /// <summary>Where the words between two figures are divided into those of the first and those of the second.</summary>
    public int FindClause(string between) => _clause.Matches(between).LastOrDefault() is { } match ? match.Index : between.Length;

    /// <summary>
    /// False inside a word or another number, and for a day. What precedes a figure is not part of the pattern, because it would make
    /// matching several times slower.
    /// </summary>
    private bool IsWhole(string text, Match match) =>
        (match.Index == 0 || !(char.IsLetterOrDigit(text[match.Index - 1]) || text[match.Index - 1] is '.' or ','))
        && !(match.Groups["more"].Success && _day.IsMatch(text[Math.Max(0, match.Index - LongestDay)..match.Index]));

    private string UnitOf(string word) =>
        _units.FirstOrDefault(unit => unit.Word.IsMatch(word)).Unit
        ?? Figure.Units.FirstOrDefault(unit => unit.Equals(word, StringComparison.OrdinalIgnoreCase))
        ?? "";

    private static bool IsPossible(ImmutableArray<decimal> values, string unit) =>
        unit != Figure.In100 || values.All(value => value <= 100);

    private static ImmutableArray<decimal> Parse(string text) => [.. Digits().Matches(text).Select(match => ParseNumber(match.Value))];

    /// <summary>A comma before three digits groups thousands; before one or two it is a decimal comma.</summary>
    private static decimal ParseNumber(string number) => decimal.Parse(
        Grouped().IsMatch(number) ? number.Replace(",", "", StringComparison.Ordinal) : FirstDecimal(number.Replace(',', '.')),
        CultureInfo.InvariantCulture);

    /// <summary>Without what follows a second point.</summary>
    private static string FirstDecimal(string number) => number.Split('.') is [var whole, var part, ..] ? $"{whole}.{part}" : number;

    private static Regex Of(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(Number)]
    private static partial Regex Digits();

    [GeneratedRegex($"^{Number}(?: ?(?:to|a|[-–]) ?{Number})?$")]
    private static partial Regex Cell();

    [GeneratedRegex(@"^\d{1,3}(?:,\d{3})+(?:\.\d+)?$")]
    private static partial Regex Grouped();
}
