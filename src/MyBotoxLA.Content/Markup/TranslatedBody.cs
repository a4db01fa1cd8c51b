using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>The HTML of a translation as patients see it while its original is ahead.</summary>
internal sealed partial class TranslatedBody(Page translation, Page original, SectionPlan plan)
{
    private static readonly ConditionalWeakTable<SectionChanges, Page> Composed = [];

    private readonly ShownSources _sources = new(translation, original, plan);

    /// <summary>The page to show: the same instance as long as the translation and its original are.</summary>
    public static Page Of(Page translation, Page original) => SectionChanges.Find(translation, original) is { } changes
        ? Composed.GetValue(
            changes,
            known => new TranslatedBody(translation, original, new SectionPlan(translation, original, known)).Compose())
        : translation;

    private Page Compose()
    {
        ImmutableArray<BodyPart> body =
            [.. SectionText.PartsBefore(translation).Select(ToOwn), .. plan.Pieces().SelectMany(PartsOf)];
        return translation with
        {
            Body = body,
            EmergencyCard = plan.ChangesSafety && original.HasEmergencyCard
                ? $"<div lang=\"{original.Language.Code}\">\n{WithLinks(_sources.InCopy(original.EmergencyCard))}</div>\n"
                : translation.EmergencyCard,
            FrontMatter = translation.FrontMatter with { Sources = _sources.All },
        };
    }

    private IEnumerable<BodyPart> PartsOf(SectionPiece piece) => piece.Kind switch
    {
        SectionPieceKind.Own => SectionText.PartsOf(translation, piece.Index).Select(ToOwn),
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

    private BodyPart ToOwn(BodyPart part) => part.Slot is null ? Html(_sources.InOwn(part.Html)) : part;

    /// <summary>The layout's own words in the section stay in the language of the page.</summary>
    private IEnumerable<BodyPart> ToOriginal(BodyPart part) => part.Slot is null
        ? [Html(WithLinks(_sources.InOriginal(part.Html)))]
        : [Html($"<div lang=\"{translation.Language.Code}\">\n"), part, Html("</div>\n")];

    /// <summary>Links to places on the page lead to the original, which has them.</summary>
    private string WithLinks(string html) => LinkOnPage().Replace(html, $" href=\"{original.Path}#");

    [GeneratedRegex(" href=\"#(?!source-)")]
    private static partial Regex LinkOnPage();

    private static bool IsOfLayout(BodyPart part) => part.Slot is Slot.Contents or Slot.BoxedWarning;

    private static BodyPart Html(string html) => new(html, slot: null);
}
