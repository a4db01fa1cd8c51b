using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>The HTML of a translation as patients see it while its original is ahead.</summary>
internal sealed class TranslatedBody(Page translation, Page original, SectionPlan plan)
{
    private static readonly ConditionalWeakTable<SectionChanges, Page> Composed = [];

    /// <summary>The page to show: the same instance as long as the translation and its original are.</summary>
    public static Page Of(Page translation, Page original) => SectionChanges.Find(translation, original) is { } changes
        ? Composed.GetValue(
            changes,
            known => new TranslatedBody(translation, original, new SectionPlan(translation, original, known)).Compose())
        : translation;

    private Page Compose() => translation with
    {
        Body = [.. SectionText.PartsBefore(translation), .. plan.Pieces().SelectMany(PartsOf)],
        EmergencyCard = plan.ChangesSafety && original.HasEmergencyCard
            ? $"<div lang=\"{original.Language.Code}\">\n{ForAnotherPage(original.EmergencyCard)}</div>\n"
            : translation.EmergencyCard,
    };

    private IEnumerable<BodyPart> PartsOf(SectionPiece piece) => piece.Kind switch
    {
        SectionPieceKind.Own => SectionText.PartsOf(translation, piece.Index),
        SectionPieceKind.OwnLayout => SectionText.PartsOf(translation, piece.Index).Where(IsOfLayout),
        SectionPieceKind.Original =>
        [
            Html($"<div lang=\"{original.Language.Code}\">\n"),
            .. SectionText.PartsOf(original, piece.Index).Where(part => !IsOfLayout(part)).SelectMany(ToOriginal),
            Html("</div>\n"),
        ],
        SectionPieceKind.InEnglishNote => [new("", Slot.SectionInEnglish)],
        _ => [new("", Slot.SectionOutdated)],
    };

    /// <summary>The layout's own words in the section stay in the language of the page.</summary>
    private IEnumerable<BodyPart> ToOriginal(BodyPart part) => part.Slot is null
        ? [Html(ForAnotherPage(part.Html))]
        : [Html($"<div lang=\"{translation.Language.Code}\">\n"), part, Html("</div>\n")];

    /// <summary>The numbers of sources, and links to places on the page, lead to the original, which has them.</summary>
    private string ForAnotherPage(string html) => html
        .Replace(" href=\"#", $" href=\"{original.Path}#", StringComparison.Ordinal)
        .Replace(" id=\"cite-", " data-cite=\"", StringComparison.Ordinal);

    private static bool IsOfLayout(BodyPart part) => part.Slot is Slot.Contents or Slot.BoxedWarning;

    private static BodyPart Html(string html) => new(html, slot: null);
}
