using System.Collections.Immutable;

namespace MyBotoxLA.Web.Sharing;

/// <summary>The lines of a title and the size of its letters: the largest at which it fits.</summary>
internal sealed record TitleLayout(float Size, ImmutableArray<string> Lines)
{
    public const float LineHeight = 1.12f;

    private const float Largest = 84;
    private const float Smallest = 40;
    private const float Step = 4;
    private const float NarrowerBy = 0.02f;
    private const string Ellipsis = "…";

    /// <summary>More than fits, so that a very long title takes no longer to lay out.</summary>
    private const int MostCharacters = 1_000;

    /// <summary>What does not fit at the smallest size ends with an ellipsis.</summary>
    public static TitleLayout Of(string title, float width, float height)
    {
        title = title[..Math.Min(title.Length, MostCharacters)];
        for (var size = Largest; size >= Smallest; size -= Step)
        {
            var lines = Wrap(title, width / size);
            if (lines.Count <= Most(size) && lines.TrueForAll(line => PictureFont.Measure(line) <= width / size))
            {
                return new(size, [.. Balance(title, width / size, lines)]);
            }
        }

        return new(Smallest, Shorten(title, width / Smallest, Most(Smallest)));

        int Most(float size) => (int)(height / (size * LineHeight));
    }

    /// <summary>A word that is too long has a line of its own.</summary>
    private static List<string> Wrap(string title, float width)
    {
        var lines = new List<string>();
        foreach (var word in title.Split(' '))
        {
            if (lines is [.., var last] && PictureFont.Measure($"{last} {word}") <= width)
            {
                lines[^1] = $"{last} {word}";
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    /// <summary>The same number of lines, as equal in length as possible.</summary>
    private static List<string> Balance(string title, float width, List<string> lines)
    {
        for (var narrower = width * (1 - NarrowerBy); ; narrower *= 1 - NarrowerBy)
        {
            var balanced = Wrap(title, narrower);
            if (balanced.Count > lines.Count || balanced.Exists(line => PictureFont.Measure(line) > narrower))
            {
                return lines;
            }

            lines = balanced;
        }
    }

    /// <summary>The lines that there is room for. One that is too long, or after which lines are missing, ends with an ellipsis.</summary>
    private static ImmutableArray<string> Shorten(string title, float width, int most)
    {
        var lines = Wrap(title, width);
        return
        [
            .. lines.Take(most).Select((line, index) => (index == most - 1 && lines.Count > most) || PictureFont.Measure(line) > width
                ? Cut(line, width)
                : line),
        ];
    }

    private static string Cut(string line, float width)
    {
        while (line.Length > 0 && PictureFont.Measure(line + Ellipsis) > width)
        {
            line = line[..^1];
        }

        return line.TrimEnd() + Ellipsis;
    }
}
