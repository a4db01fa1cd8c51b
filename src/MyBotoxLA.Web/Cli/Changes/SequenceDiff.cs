namespace MyBotoxLA.Web.Cli.Changes;

/// <summary>What is different between two sequences: the shortest list of replacements of neighbors.</summary>
internal static class SequenceDiff
{
    /// <summary>Beyond this many pairs, everything between the common start and the common end counts as replaced.</summary>
    private const long MostPairs = 10_000_000;

    /// <summary>The ranges that replace each other, in order; one of the two may be empty.</summary>
    public static IEnumerable<(Range Before, Range After)> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var start = 0;
        while (start < before.Count && start < after.Count && before[start] == after[start])
        {
            start++;
        }

        var end = 0;
        while (end < before.Count - start && end < after.Count - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        var (at, atAfter) = (start, start);
        foreach (var (same, sameAfter) in FindSame(before, after, start, end).Append((before.Count - end, after.Count - end)))
        {
            if (same > at || sameAfter > atAfter)
            {
                yield return (at..same, atAfter..sameAfter);
            }

            (at, atAfter) = (same + 1, sameAfter + 1);
        }
    }

    /// <summary>The longest common subsequence of what is between the common start and the common end.</summary>
    private static IEnumerable<(int Before, int After)> FindSame(
        IReadOnlyList<string> before,
        IReadOnlyList<string> after,
        int start,
        int end)
    {
        var (rows, columns) = (before.Count - start - end, after.Count - start - end);
        if ((long)rows * columns > MostPairs)
        {
            yield break;
        }

        var lengths = new int[rows + 1, columns + 1];
        for (var row = rows - 1; row >= 0; row--)
        {
            for (var column = columns - 1; column >= 0; column--)
            {
                lengths[row, column] = before[start + row] == after[start + column]
                    ? lengths[row + 1, column + 1] + 1
                    : Math.Max(lengths[row + 1, column], lengths[row, column + 1]);
            }
        }

        for (var (row, column) = (0, 0); row < rows && column < columns;)
        {
            if (before[start + row] == after[start + column])
            {
                yield return (start + row++, start + column++);
            }
            else if (lengths[row + 1, column] >= lengths[row, column + 1])
            {
                row++;
            }
            else
            {
                column++;
            }
        }
    }
}
