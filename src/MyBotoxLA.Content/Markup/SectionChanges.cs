using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>What has changed in an original since its translation was checked.</summary>
internal sealed class SectionChanges
{
    /// <summary>Beyond this many pairs of sections, all of them count as changed.</summary>
    private const int MostPairs = 1_000_000;

    private static readonly ConditionalWeakTable<Page, Known> Results = [];

    private SectionChanges(bool isAligned, bool hasNewTitle, ImmutableArray<SectionChange> sections)
    {
        IsAligned = isAligned;
        HasNewTitle = hasNewTitle;
        Sections = sections;
    }

    /// <summary>True if the translation has as many sections as the original had, so that it is known which is which.</summary>
    public bool IsAligned { get; }

    /// <summary>True if a field that visitors read, such as the title, has changed.</summary>
    public bool HasNewTitle { get; }

    public ImmutableArray<SectionChange> Sections { get; }

    /// <summary>The changes; null if there are none, or if no translator has checked the translation.</summary>
    public static SectionChanges? Find(Page translation, Page original)
    {
        if (!Results.TryGetValue(translation, out var known) || !ReferenceEquals(known.Original, original))
        {
            Results.AddOrUpdate(translation, known = new Known(original, Compare(translation, original)));
        }

        return known.Changes;
    }

    /// <summary>The names of the sections, those of the original if it still has them, each once.</summary>
    public IEnumerable<string> NamesOf(Page translation, Page original) => Sections
        .Select(change => change.Original is int index ? original.Sections[index].Name
            : IsAligned ? translation.Sections[change.Own].Name
            : original.FrontMatter.Title)
        .Prepend(HasNewTitle ? original.FrontMatter.Title : "")
        .Where(name => name.Length > 0)
        .Distinct();

    private static SectionChanges? Compare(Page translation, Page original)
    {
        if (translation.FrontMatter.Translates?.Text is not { } text || !Fingerprint.TryParse(text, out var then) || then.Count == 0)
        {
            return null;
        }

        var now = SectionText.FingerprintOf(original);
        return then.Whole == now.Whole ? null : new SectionChanges(
            then.Count == translation.Sections.Length + 1,
            then.Part(0) != now.Part(0),
            [.. FindGaps(then, now).SelectMany(gap => Pair(gap.Then, gap.Now))]);
    }

    /// <summary>
    /// The sections between those that are the same, as indexes without the title. In a gap with as many sections as before, each replaces
    /// one; otherwise the first ones do.
    /// </summary>
    private static IEnumerable<SectionChange> Pair(Range then, Range now)
    {
        var (old, current) = (then.End.Value - then.Start.Value, now.End.Value - now.Start.Value);
        for (var i = 0; i < Math.Max(old, current); i++)
        {
            yield return new SectionChange(
                Math.Min(then.Start.Value + i, then.End.Value),
                i < current ? now.Start.Value + i : null,
                IsNew: i >= old,
                IsCertain: old == current);
        }
    }

    private static IEnumerable<(Range Then, Range Now)> FindGaps(Fingerprint then, Fingerprint now)
    {
        var (olds, news) = (then.Count - 1, now.Count - 1);
        var (at, nowAt) = (0, 0);
        foreach (var (old, current) in FindSame(then, now, olds, news).Append((olds, news)))
        {
            if (old > at || current > nowAt)
            {
                yield return (at..old, nowAt..current);
            }

            (at, nowAt) = (old + 1, current + 1);
        }
    }

    /// <summary>The longest sequence of sections that are the same, in order.</summary>
    private static List<(int Then, int Now)> FindSame(Fingerprint then, Fingerprint now, int olds, int news)
    {
        var same = new List<(int, int)>();
        if ((long)olds * news > MostPairs)
        {
            return same;
        }

        var lengths = new int[olds + 1, news + 1];
        for (var i = olds - 1; i >= 0; i--)
        {
            for (var j = news - 1; j >= 0; j--)
            {
                lengths[i, j] = then.Part(i + 1) == now.Part(j + 1)
                    ? lengths[i + 1, j + 1] + 1
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < olds && j < news;)
        {
            if (then.Part(i + 1) == now.Part(j + 1))
            {
                same.Add((i++, j++));
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return same;
    }

    private sealed record Known(Page Original, SectionChanges? Changes);
}
