using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Reads <c>figures.yml</c>.</summary>
internal static partial class FiguresReader
{
    private static readonly string[] LanguageCodes = [.. Language.All.Select(language => language.Code)];

    /// <summary>Reads the figures, and reports every problem.</summary>
    public static Figures Read(YamlFields fields)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, entry) in fields.Groups("figures").Index())
        {
            if (ReadFigure(entry, index) is not { } figure)
            {
                continue;
            }

            if (!ids.Add(figure.Id))
            {
                entry.Report(
                    DiagnosticKinds.DuplicateFigure,
                    "id",
                    $"The figure \"{figure.Id}\" is defined twice.",
                    "Delete one of the two, or give this one another id.");
            }

            figures.Add(figure);
        }

        fields.ReportUnknownKeys();
        return new Figures(figures.ToImmutable());
    }

    private static Figure? ReadFigure(YamlFields entry, int index)
    {
        entry.Require("id", "what", "value", "unit", "source", "as_of");
        var id = entry.TextMatching("id", IsSlug, "is not made up of lowercase letters, digits, and hyphens", "droop-frown");
        var what = ReadWhat(entry);
        var unit = entry.Choice("unit", Figure.Units);
        var value = entry.TextMatching("value", text => IsValue(text, unit), "is not a number, or a list or range of numbers", "2.4");
        var placebo = entry.TextMatching("placebo", text => IsValue(text, unit) && Parse(text).Length == 1, "is not a number", "0.1");
        var source = entry.TextMatching("source", IsSlug, "is not the id of a source", "label");

        // For the reader of the file: how many people, and when.
        entry.Number("n");
        entry.Number("placebo_n");
        entry.Text("days");
        var asOf = entry.Date("as_of");
        entry.ReportUnknownKeys();
        return id is null || what is null || unit is null || value is null || source is null ? null : new Figure
        {
            Index = index,
            Id = id,
            What = what,
            Words = Language.All.ToFrozenDictionary(language => language, language => WordsOf(what[language])),
            Values = Parse(value),
            Written = value,
            Placebo = placebo is null ? null : Parse(placebo)[0],
            Unit = unit,
            Source = source,
            AsOf = asOf,
        };
    }

    private static LocalText? ReadWhat(YamlFields entry)
    {
        if (entry.Group("what") is not { } what)
        {
            return null;
        }

        what.Require(LanguageCodes);
        var read = Language.All.Select(language => KeyValuePair.Create(language, what.PlainText(language.Code) ?? "")).ToFrozenDictionary();
        what.ReportUnknownKeys();
        return read.Values.Contains("") ? null : new LocalText(read);
    }

    private static ImmutableArray<string> WordsOf(string what) =>
        [.. what.Replace('’', '\'').ToLowerInvariant().Split(' ', ',', '(', ')').Where(word => word.Length > 2)];

    private static bool IsSlug(string text) => Slug().IsMatch(text);

    /// <summary>More than 100 in 100 is a mistake.</summary>
    private static bool IsValue(string text, string? unit) =>
        Value().IsMatch(text) && (unit != Figure.In100 || Parse(text).All(number => number <= 100));

    private static ImmutableArray<decimal> Parse(string value) =>
        [.. Number().Matches(value).Select(match => decimal.Parse(match.Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slug();

    [GeneratedRegex(@"^[0-9]{1,6}(\.[0-9]{1,4})?((, | to | \+ | = )[0-9]{1,6}(\.[0-9]{1,4})?){0,9}$")]
    private static partial Regex Value();

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?")]
    private static partial Regex Number();
}
