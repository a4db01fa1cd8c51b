using System.Collections.Immutable;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>
/// What patients see of a translation while its original is ahead: sections that matter for safety are shown in the original's language in
/// their place, the others stay, each with a note.
/// </summary>
internal sealed class SectionPlan(Page translation, Page original, SectionChanges changes)
{
    /// <summary>True if a card or another section that matters for safety has changed.</summary>
    public bool ChangesSafety => changes.Sections.Any(change => change.Original is not int index || IsSafety(index));

    /// <summary>The pieces, in order.</summary>
    public IEnumerable<SectionPiece> Pieces() => changes.IsAligned ? InPlace() : WithoutPlaces();

    private IEnumerable<SectionPiece> InPlace()
    {
        var byOwn = changes.Sections.ToLookup(change => change.Own);
        if (changes.HasNewTitle)
        {
            yield return new SectionPiece(SectionPieceKind.OutdatedNote);
        }

        for (var index = 0; index <= translation.Sections.Length; index++)
        {
            SectionChange[] here = [.. byOwn[index]];
            var added = here.Where(change => change.IsNew)
                .SelectMany(change => change.Original is int at && IsSafety(at) ? OfOriginal(at) : [new(SectionPieceKind.OutdatedNote)]);
            var own = index < translation.Sections.Length ? Own(index, [.. here.Where(change => !change.IsNew)]) : [];
            foreach (var piece in added.Concat(own))
            {
                yield return piece;
            }
        }
    }

    /// <summary>The sections that matter for safety come first, because it is not known where they belong.</summary>
    private IEnumerable<SectionPiece> WithoutPlaces() =>
    [
        new(SectionPieceKind.OutdatedNote),
        .. changes.Sections.Select(change => change.Original).OfType<int>().Where(IsSafety).SelectMany(OfOriginal),
        .. translation.Sections.Select((_, index) => new SectionPiece(SectionPieceKind.Own, index)),
    ];

    private ImmutableArray<SectionPiece> Own(int index, SectionChange[] changed)
    {
        var own = new SectionPiece(SectionPieceKind.Own, index);
        return changed switch
        {
            [] => [own],
            [{ Original: int now, IsCertain: var isCertain }] when IsSafety(now) => isCertain || translation.Sections[index].IsSafety
                ? [.. OfOriginal(now), own with { Kind = SectionPieceKind.OwnLayout }]
                : [.. OfOriginal(now), new(SectionPieceKind.OutdatedNote), own],
            _ => [new(SectionPieceKind.OutdatedNote), own],
        };
    }

    private static SectionPiece[] OfOriginal(int index) =>
        [new(SectionPieceKind.InEnglishNote), new(SectionPieceKind.Original, index)];

    private bool IsSafety(int index) => original.Sections[index].IsSafety || ContentPath.IsBoxedWarning(original.Path);
}
