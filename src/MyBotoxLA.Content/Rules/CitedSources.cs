using System.Collections.Immutable;
using MyBotoxLA.Content.Markup;

namespace MyBotoxLA.Content.Rules;

/// <summary>Finds the sources that a text cites for a figure.</summary>
internal static class CitedSources
{
    /// <summary>The sources cited after a place in a group of texts, or before it if there are none after it.</summary>
    public static ImmutableArray<string> Near(BlockText[] group, int index, int at)
    {
        for (var i = index; i < group.Length; i++)
        {
            if (CitedIn(group[i], citation => i > index || citation >= at, last: false) is { IsEmpty: false } after)
            {
                return after;
            }
        }

        for (var i = index; i >= 0; i--)
        {
            if (CitedIn(group[i], _ => true, last: true) is { IsEmpty: false } before)
            {
                return before;
            }
        }

        return [];
    }

    /// <summary>The sources that are cited together at the first or last place that fits.</summary>
    private static ImmutableArray<string> CitedIn(BlockText text, Func<int, bool> fits, bool last)
    {
        int[] places = [.. text.Citations.Select(citation => citation.At).Where(fits)];
        return places.Length == 0
            ? []
            : [.. text.Citations.Where(citation => citation.At == (last ? places[^1] : places[0])).Select(citation => citation.Id)];
    }
}
