using System.Collections.Immutable;
using System.Globalization;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// Compares the figures of one page with those of <c>figures.yml</c>. A figure belongs to the entry of its source that has the same
/// number and placebo; if there is none, to the one whose words are all in its sentence, or that has the same number or placebo. The
/// words of a heading count only if the sentence itself does not name another figure.
/// </summary>
internal sealed class FigureComparison
{
    private readonly BodyContext _body;
    private readonly Language _language;
    private readonly List<Diagnostic> _problems = [];
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);

    private FigureComparison(BodyContext body)
    {
        _body = body;
        _language = Language.Of(body.Text.File);
    }

    public IReadOnlyList<Diagnostic> Problems => _problems;

    /// <summary>The ids of the figures that the page shows, or means to show.</summary>
    public ImmutableArray<string> Shown => [.. _shown.Order(StringComparer.Ordinal)];

    public static FigureComparison Of(BodyContext body)
    {
        var comparison = new FigureComparison(body);
        if (!body.Figures.All.IsEmpty)
        {
            foreach (var mentions in FigureReader.Read(body))
            {
                comparison.Compare(mentions);
            }

            foreach (var count in FigureCount.Read(body))
            {
                comparison.Compare(count);
            }
        }

        return comparison;
    }

    private void Compare(ImmutableArray<FigureMention> block)
    {
        var compared = new HashSet<FigureMention>(ReferenceEqualityComparer.Instance);
        foreach (var mention in block.Where(mention => !mention.IsPlacebo))
        {
            var placebo = FindPlacebo(mention, block);
            if (Compare(mention, placebo, block) && placebo is not null)
            {
                compared.Add(placebo);
            }
        }

        foreach (var mention in block.Where(mention => mention.IsPlacebo && !compared.Contains(mention)))
        {
            if (!Entries(mention).Any(entry => IsPlaceboOf(entry, mention)))
            {
                ReportUnknown(mention);
            }
        }
    }

    /// <summary>A count is compared only with the figures that its source has of as many people; no other number says what it is.</summary>
    private void Compare(FigureCount count)
    {
        Figure[] entries = [.. _body.Figures.All.Where(
            entry => entry.Unit == Figure.In100 && entry.People == count.Total && count.Sources.Contains(entry.Source))];
        Figure[] equal = [.. entries.Where(count.Is)];
        _shown.UnionWith(equal.Select(entry => entry.Id));
        if (entries.Length == 0 || equal.Length > 0)
        {
            return;
        }

        var in100 = string.Create(CultureInfo.InvariantCulture, $"\"{count.Written}\" is {count.In100:0.##} in 100");
        if (Array.Find(entries, entry => FigureMention.HasWords(count.Words, entry.Words[_language])) is { } meant)
        {
            _shown.Add(meant.Id);
            _problems.Add(_body.Text.At(
                DiagnosticKinds.FigureDiffers,
                count.Span,
                $"{in100}, but the checked figure for \"{meant.What[_language]}\" is {meant.Written} {meant.Unit}.",
                $"Compare both numbers with the source, and correct them, or correct \"{meant.Id}\" in {ContentPath.FiguresFile}."));
        }
        else
        {
            _problems.Add(_body.Text.At(
                DiagnosticKinds.FigureUnknown,
                count.Span,
                $"{in100}, which is not among the checked figures of the source \"{entries[0].Source}\" for {count.Total} people.",
                $"Compare both numbers with the source. If they are right, add the figure to {ContentPath.FiguresFile}."));
        }
    }

    /// <summary>The placebo of the same sentence, or else of one after it.</summary>
    private static FigureMention? FindPlacebo(FigureMention mention, ImmutableArray<FigureMention> block)
    {
        var at = block.IndexOf(mention);
        FigureMention[] others = [.. block.Where(each => each.IsPlacebo && each.Unit == mention.Unit)];
        FigureMention[] same = [.. others.Where(each => each.Sentence == mention.Sentence)];
        return Array.Find(same, each => block.IndexOf(each) > at)
            ?? Array.FindLast(same, each => block.IndexOf(each) < at)
            ?? Array.Find(others, each => block.IndexOf(each) > at);
    }

    /// <summary>True if the comparison says all that there is to say about the placebo.</summary>
    private bool Compare(FigureMention mention, FigureMention? placebo, ImmutableArray<FigureMention> block)
    {
        Figure[] entries = [.. Entries(mention)];
        Figure[] equal = [.. entries.Where(entry => entry.Values.SequenceEqual(mention.Values))];
        Figure[] exact = [.. equal.Where(entry => HasPlacebo(entry, placebo, block))];
        if (exact.Length > 0)
        {
            return AcceptOrReportOther(mention, placebo, exact, entries);
        }

        if (placebo is not null && Array.Find(entries, entry => IsPlaceboOf(entry, mention) && IsValueOf(entry, placebo)) is { } swapped)
        {
            ReportSwapped(mention, swapped);
            return true;
        }

        var meant = FindByWords(entries, mention, mention.MoreWords);
        if (equal.Length > 0 && (meant is null || equal.Any(entry => FigureMention.HasWords(mention.MoreWords, entry.Words[_language]))))
        {
            ReportPlacebo(mention, placebo, FindByWords(equal, mention, mention.MoreWords) ?? equal[0]);
            return true;
        }

        if (meant is not null && IsPlaceboOf(meant, mention) && block.Any(other => IsValueOf(meant, other)))
        {
            ReportUnnamedPlacebo(mention, meant);
            return false;
        }

        if (meant is not null)
        {
            ReportDifference(mention, meant);
            return placebo is null || IsPlaceboOf(meant, placebo);
        }

        // The figure of placebo, in a sentence that does not call it that.
        if (entries.Any(entry => entry.Placebo is { } number && Is(mention, number) && block.Any(other => IsValueOf(entry, other))))
        {
            return false;
        }

        if (placebo is not null && FindByPlacebo(entries, placebo) is { } same && !NamesOther(mention, same))
        {
            ReportDifference(mention, same);
            return true;
        }

        if (Figure.ComparedUnits.Contains(mention.Unit))
        {
            ReportUnknown(mention);
        }

        return false;
    }

    /// <summary>A figure that another one has by chance is still wrong where the sentence names the other.</summary>
    private bool AcceptOrReportOther(FigureMention mention, FigureMention? placebo, Figure[] exact, Figure[] entries)
    {
        if (!exact.Any(entry => FigureMention.HasWords(mention.Words, entry.Words[_language]))
            && FindByWords(entries, mention, mention.Words) is { } other)
        {
            ReportDifference(mention, other);
            return true;
        }

        Figure[] named = [.. exact.Where(entry => FigureMention.HasWords(mention.MoreWords, entry.Words[_language]))];
        _shown.UnionWith((named.Length > 0 ? named : exact).Select(entry => entry.Id));
        return placebo is not null && exact.Any(entry => IsPlaceboOf(entry, placebo));
    }

    private IEnumerable<Figure> Entries(FigureMention mention) => _body.Figures.All.Where(
        entry => entry.Unit == mention.Unit && (mention.Sources.IsEmpty || mention.Sources.Contains(entry.Source)));

    private static bool HasPlacebo(Figure entry, FigureMention? placebo, ImmutableArray<FigureMention> block) =>
        entry.Placebo is not { } number
        || (placebo is null ? block.Any(other => other.Unit == entry.Unit && Is(other, number)) : Is(placebo, number));

    private static bool IsPlaceboOf(Figure entry, FigureMention mention) => entry.Placebo is { } number && Is(mention, number);

    private static bool IsValueOf(Figure entry, FigureMention mention) =>
        entry.Unit == mention.Unit && entry.Values.SequenceEqual(mention.Values);

    private static bool Is(FigureMention mention, decimal number) => mention.Values is [var value] && value == number;

    /// <summary>The entry with the most words, all of which a text has.</summary>
    private Figure? FindByWords(IEnumerable<Figure> entries, FigureMention mention, string text) => entries
        .Where(entry => entry.Values.Length == mention.Values.Length && entry.Words[_language].Length > 1)
        .Where(entry => FigureMention.HasWords(text, entry.Words[_language]) && !NamesOther(mention, entry))
        .MaxBy(entry => entry.Words[_language].Length);

    /// <summary>True if the sentence itself says what another figure is about, and not what this one is.</summary>
    private bool NamesOther(FigureMention mention, Figure entry) => !Names(mention, entry) && FindNamed(mention).Any();

    private IEnumerable<Figure> FindNamed(FigureMention mention) =>
        _body.Figures.All.Where(other => other.Unit == mention.Unit && Names(mention, other));

    private bool Names(FigureMention mention, Figure entry) => FigureMention.HasWords(mention.OwnWords, entry.Subject[_language]);

    /// <summary>The only entry with a placebo, if it is not 0, which many have.</summary>
    private static Figure? FindByPlacebo(Figure[] entries, FigureMention placebo) =>
        entries.Where(entry => IsPlaceboOf(entry, placebo) && entry.Placebo > 0).ToArray() is [var only] ? only : null;

    private void ReportDifference(FigureMention mention, Figure entry)
    {
        _shown.Add(entry.Id);
        Add(
            DiagnosticKinds.FigureDiffers,
            mention,
            $"The text says \"{mention.Written}\", but the checked figure for \"{entry.What[_language]}\" is {entry.Written} {entry.Unit}.",
            $"Write {entry.Written}, or correct \"{entry.Id}\" in {ContentPath.FiguresFile}.");
    }

    private void ReportSwapped(FigureMention mention, Figure entry)
    {
        _shown.Add(entry.Id);
        Add(
            DiagnosticKinds.FigureDiffers,
            mention,
            $"\"{mention.Written}\" is the checked figure for \"{entry.What[_language]}\" with placebo, and the text has "
                + "the two the other way around.",
            $"Write {entry.Written} here, and {entry.Placebo?.ToString(CultureInfo.InvariantCulture)} for placebo.");
    }

    private void ReportUnnamedPlacebo(FigureMention mention, Figure entry)
    {
        _shown.Add(entry.Id);
        Add(
            DiagnosticKinds.FigureDiffers,
            mention,
            $"\"{mention.Written}\" is the checked figure for \"{entry.What[_language]}\" with placebo, but the text does not say so.",
            "Write the word \"placebo\" in the same sentence or line.");
    }

    private void ReportPlacebo(FigureMention mention, FigureMention? placebo, Figure entry)
    {
        _shown.Add(entry.Id);
        var number = entry.Placebo?.ToString(CultureInfo.InvariantCulture);
        if (placebo is null)
        {
            Add(
                DiagnosticKinds.FigureWithoutPlacebo,
                mention,
                $"\"{mention.Written}\" is shown without the figure for placebo.",
                $"Write the figure for placebo next to it: {number}.");
            return;
        }

        Add(
            DiagnosticKinds.FigureDiffers,
            placebo,
            $"The text says \"{placebo.Written}\" for placebo, but the checked figure for \"{entry.What[_language]}\" with placebo is "
                + $"{number} {entry.Unit}.",
            $"Write {number}, or correct \"{entry.Id}\" in {ContentPath.FiguresFile}.");
    }

    private void ReportUnknown(FigureMention mention)
    {
        var nearest = FindNamed(mention).Intersect(Entries(mention)).MinBy(entry => Math.Abs(entry.Values[0] - mention.Values[0]));
        var source = mention.Sources.IsEmpty ? "" : $" of the source \"{string.Join("\" or \"", mention.Sources)}\"";
        Add(
            DiagnosticKinds.FigureUnknown,
            mention,
            $"\"{mention.Written}\" is not among the checked figures{source}.",
            nearest is null
                ? $"After a clinician has checked it, add it to {ContentPath.FiguresFile}."
                : $"If you mean \"{nearest.What[_language]}\", write {nearest.Written}. Otherwise, add the figure to "
                    + $"{ContentPath.FiguresFile} after a clinician has checked it.");
    }

    private void Add(DiagnosticKind kind, FigureMention mention, string message, string hint) =>
        _problems.Add(_body.Text.At(kind, mention.Span, message, hint));
}
