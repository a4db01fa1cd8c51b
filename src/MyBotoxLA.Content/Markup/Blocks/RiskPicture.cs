using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>
/// "3 in 100 …" as a hundred dots, three of them large. The number is read from the sentence beside the picture,
/// so the two cannot disagree; screen readers are given the sentence alone.
/// </summary>
internal static partial class RiskPicture
{
    private const int DotsInRow = 10;
    private const int Pitch = 10;
    private const double LargeDot = 8;
    private const double SmallestPart = 3.5;

    /// <summary>People in 100, from the words that an item begins with; null where it begins otherwise.</summary>
    public static decimal? PeopleIn100(ListItemBlock item)
    {
        var text = item.FirstOrDefault() is ParagraphBlock { Inline.FirstChild: LiteralInline literal } ? literal.Content.ToString() : "";
        var match = Beginning().Match(text);
        return match.Success && decimal.TryParse(match.Groups[1].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var people) && people <= 100 ? people : null;
    }

    public static void Write(BodyWriter writer, CustomContainer block)
    {
        writer.EnsureLine();
        writer.WriteLine("<div class=\"risk\">");
        foreach (var item in block.Descendants<ListItemBlock>())
        {
            writer.WriteLine("<div class=\"risk__item\">");
            if (PeopleIn100(item) is { } people)
            {
                WriteDots(writer, people);
                Emphasize(item);
            }

            writer.WriteChildren(item);
            writer.WriteLine("</div>");
        }

        writer.WriteLine("</div>");
    }

    /// <summary>"3 in 100" at the head of the sentence is what the eye looks for.</summary>
    private static void Emphasize(ListItemBlock item)
    {
        if (item.FirstOrDefault() is ParagraphBlock { Inline.FirstChild: LiteralInline literal } && Beginning().Match(literal.Content.ToString()) is { Success: true } match)
        {
            var text = literal.Content.ToString();
            literal.InsertBefore(new HtmlInline($"<strong class=\"risk__number\">{match.Value}</strong>"));
            literal.Content = new StringSlice(text[match.Length..]);
        }
    }

    /// <summary>Each row is one line whose dashes have no length, so that its round caps are the dots.</summary>
    private static void WriteDots(BodyWriter writer, decimal people)
    {
        var whole = (int)people;
        writer.Write("""<svg class="risk__dots" viewBox="0 0 100 100" aria-hidden="true" focusable="false">""");
        writer.Write($"""<path class="risk__all" d="{Rows(0, 100)}"/>""");
        writer.Write(whole > 0 ? $"""<path class="risk__some" d="{Rows(0, whole)}"/>""" : "");
        if (people > whole)
        {
            var width = Math.Max(SmallestPart, LargeDot * Math.Sqrt((double)(people - whole))).ToString("0.#", CultureInfo.InvariantCulture);
            writer.Write($"""<path class="risk__part" stroke-width="{width}" d="{Rows(whole, 1)}"/>""");
        }

        writer.WriteLine("</svg>");
    }

    private static string Rows(int first, int count)
    {
        var path = new StringBuilder();
        for (var dot = first; dot < first + count;)
        {
            var (row, column) = Math.DivRem(dot, DotsInRow);
            var inRow = Math.Min(DotsInRow - column, first + count - dot);

            // One unit longer than the last dot needs, or rounding may leave that dot out.
            path.Append(CultureInfo.InvariantCulture, $"M{(column * Pitch) + 5} {(row * Pitch) + 5}h{((inRow - 1) * Pitch) + 1}");
            dot += inRow;
        }

        return path.ToString();
    }

    [GeneratedRegex(@"^(\d{1,3}(?:\.\d+)?) (?:in|de cada) 100\b")]
    private static partial Regex Beginning();
}
