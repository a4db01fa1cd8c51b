using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MyBotoxLA.Content.Model;

/// <summary>The checked figures of <c>figures.yml</c>.</summary>
/// <param name="All">In the order of the file.</param>
internal sealed record Figures(ImmutableArray<Figure> All)
{
    public static Figures None { get; } = new([]);

    /// <summary>Used if the file cannot be read, and has no last good version.</summary>
    public static Figures Unread { get; } = new([]);

    /// <summary>The figure of an id that a picture can be drawn from; null if there is none.</summary>
    public Figure? FindDrawable(string id) => All.FirstOrDefault(figure => figure.Id == id && figure.CanBeDrawn);
}

/// <summary>A checked figure: one number, a range, or the parts of a dose.</summary>
internal sealed record Figure
{
    /// <summary>Frequencies; a percentage is one too.</summary>
    public const string In100 = "in 100";

    /// <summary>The units that texts are compared for: frequencies and doses.</summary>
    public static readonly ImmutableArray<string> ComparedUnits = [In100, "Units", "mg", "mcg", "mL"];

    /// <summary>All units. A time is compared only where a sentence names what it is about.</summary>
    public static readonly ImmutableArray<string> Units = [.. ComparedUnits, "days", "weeks", "months"];

    /// <summary>Its place in the list, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Lowercase letters, digits, and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>What it says, in a few words that texts about it contain.</summary>
    public required LocalText What { get; init; }

    /// <summary>The words of <see cref="What"/> by language, in lowercase, without short ones.</summary>
    public required FrozenDictionary<Language, ImmutableArray<string>> Words { get; init; }

    /// <summary>
    /// The words before the first comma of <see cref="What"/>, as in <see cref="Words"/>: without the area and the days.
    /// </summary>
    public required FrozenDictionary<Language, ImmutableArray<string>> Subject { get; init; }

    /// <summary>More than one for a range, or for several doses.</summary>
    public required ImmutableArray<decimal> Values { get; init; }

    /// <summary>As the file writes it.</summary>
    public required string Written { get; init; }

    /// <summary>The figure with placebo; null if the source gives none.</summary>
    public decimal? Placebo { get; init; }

    /// <summary>How many people were counted; null if the file does not say.</summary>
    public int? People { get; init; }

    /// <summary>One of <see cref="Units"/>.</summary>
    public required string Unit { get; init; }

    /// <summary>The id that pages give the source.</summary>
    public required string Source { get; init; }

    /// <summary>The day on which it was last compared with the source.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Words as they are compared: in lowercase, with straight apostrophes.</summary>
    public static string Normalize(string words) => words.Replace('’', '\'').ToLowerInvariant();

    /// <summary>True if 100 dots can show it: one number of people in 100.</summary>
    public bool CanBeDrawn => Unit == In100 && Values.Length == 1;
}
