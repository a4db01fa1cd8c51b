using System.Globalization;
using System.Text;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>Draws 100 dots, one large dot for each affected person.</summary>
internal static class RiskDots
{
    private const int DotsInRow = 10;
    private const int Pitch = 10;
    private const double LargeDot = 8;
    private const double SmallestPart = 3.5;

    public static void Write(BodyWriter writer, decimal people)
    {
        var whole = (int)people;
        writer.Write("""<svg class="risk__dots" viewBox="0 0 100 100" aria-hidden="true" focusable="false">""");
        writer.Write($"""<path class="risk__all" d="{Rows(0, 100)}"/>""");
        writer.Write(whole > 0 ? $"""<path class="risk__some" d="{Rows(0, whole)}"/>""" : "");
        if (people > whole)
        {
            var width = Math.Max(SmallestPart, LargeDot * Math.Sqrt((double)(people - whole)));
            var written = width.ToString("0.#", CultureInfo.InvariantCulture);
            writer.Write($"""<path class="risk__part" stroke-width="{written}" d="{Rows(whole, 1)}"/>""");
        }

        writer.WriteLine("</svg>");
    }

    /// <summary>Each row is a single dashed line; the dashes have zero length, and their round caps are the dots.</summary>
    private static string Rows(int first, int count)
    {
        var path = new StringBuilder();
        for (var dot = first; dot < first + count;)
        {
            var (row, column) = Math.DivRem(dot, DotsInRow);
            var inRow = Math.Min(DotsInRow - column, first + count - dot);

            // One unit longer than necessary, because rounding could otherwise drop the last dot.
            path.Append(CultureInfo.InvariantCulture, $"M{(column * Pitch) + 5} {(row * Pitch) + 5}h{((inRow - 1) * Pitch) + 1}");
            dot += inRow;
        }

        return path.ToString();
    }
}
