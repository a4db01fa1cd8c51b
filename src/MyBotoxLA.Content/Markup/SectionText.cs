using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Markup;

/// <summary>The sections of a page that a translator works from.</summary>
internal static class SectionText
{
    private static readonly ConditionalWeakTable<Page, Fingerprint> Fingerprints = [];

    /// <summary>The fingerprint of a page: its first part is the fields that visitors read, the others are the sections.</summary>
    public static Fingerprint FingerprintOf(Page page) => Fingerprints.GetValue(page, Create);

    /// <summary>The parts of the body that a section consists of.</summary>
    public static IEnumerable<BodyPart> PartsOf(Page page, int index) =>
        Between(page, (page.Sections[index].Part, page.Sections[index].Offset), StartOf(page, index + 1));

    /// <summary>The parts of the body above the first section; all of them if there is none.</summary>
    public static IEnumerable<BodyPart> PartsBefore(Page page) => Between(page, (0, 0), StartOf(page, 0));

    private static (int Part, int Offset) StartOf(Page page, int index) =>
        index < page.Sections.Length ? (page.Sections[index].Part, page.Sections[index].Offset) : (page.Body.Length, 0);

    private static IEnumerable<BodyPart> Between(Page page, (int Part, int Offset) start, (int Part, int Offset) end)
    {
        for (var index = start.Part; index < page.Body.Length && index <= end.Part; index++)
        {
            var part = page.Body[index];
            if (part.Slot is not null)
            {
                // A section that begins in a slot begins in front of it.
                if (index < end.Part)
                {
                    yield return part;
                }

                continue;
            }

            var html = part.Html;
            var from = Math.Min(index == start.Part ? start.Offset : 0, html.Length);
            var to = Math.Min(index == end.Part ? end.Offset : html.Length, html.Length);
            if (to > from)
            {
                yield return new BodyPart(html.AsSpan()[from..to], slot: null);
            }
        }
    }

    private static Fingerprint Create(Page page) => Fingerprint.Of(
    [
        ClinicalWords.Of(string.Join(". ", page.FrontMatter.ShownFields.Select(field => field.Text))),
        .. Enumerable.Range(0, page.Sections.Length).Select(index => WordsOf(PartsOf(page, index))),
    ]);

    private static string WordsOf(IEnumerable<BodyPart> parts) =>
        string.Join(' ', TextBlocks.Of(parts).Select(block => ClinicalWords.Of(block.Text)).Where(words => words.Length > 0));
}
