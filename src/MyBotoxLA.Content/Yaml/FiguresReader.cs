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
        var id = entry.TextMatching("id");
        var what = entry.LocalText("what");
        var unit = entry.Choice("unit");
        var value = ReadNumbers(entry, "value", unit);
        var placebo = ReadNumbers(entry, "placebo", unit);
        var source = entry.TextMatching("source");
        var people = entry.Number("n");

        // For the reader of the file: how many had placebo, and when.
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
            Subject = Language.All.ToFrozenDictionary(language => language, language => WordsOf(what[language].Split(',')[0])),
            Values = Parse(value),
            Written = value,
            Placebo = placebo is null ? null : Parse(placebo)[0],
            People = people,
            Unit = unit,
            Source = source,
            AsOf = asOf,
        };
    }

    private static ImmutableArray<string> WordsOf(string what) =>
        [.. Figure.Normalize(what).Split(' ', ',', '(', ')').Where(word => word.Length > 2)];

    private static string? ReadNumbers(YamlFields entry, string key, string? unit)
    {
        var text = entry.TextMatching(key);
        if (text is null || unit != Figure.In100 || Parse(text).All(number => number <= 100))
        {
            return text;
        }

        entry.Report(
            DiagnosticKinds.WrongForm,
            key,
            $"\"{key}\" is \"{text}\", which is more than 100 in 100.",
            "Correct the number, or the unit.");
        return null;
    }

    private static ImmutableArray<decimal> Parse(string value) =>
        [.. Number().Matches(value).Select(match => decimal.Parse(match.Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?")]
    private static partial Regex Number();
}
