using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Markup;

/// <summary>
/// What a medical review of a page is about: the fields that visitors read and the body, with the fragments, tables, and pictures in it,
/// and the title and body of the boxed warning that it shows; not the list of sources, and not what the layout adds.
/// </summary>
internal static class ReviewedText
{
    /// <summary>A page is an object of its own in each version, so its fingerprint never changes.</summary>
    private static readonly ConditionalWeakTable<Page, Known> Fingerprints = [];

    /// <summary>The fingerprint of the sentences.</summary>
    /// <param name="page">The page.</param>
    /// <param name="warning">The boxed warning that it shows; null for none.</param>
    public static Fingerprint FingerprintOf(Page page, Page? warning)
    {
        if (!Fingerprints.TryGetValue(page, out var known) || !ReferenceEquals(known.Warning, warning))
        {
            var fingerprint = Fingerprint.Of([.. SentencesOf(page, warning).Select(sentence => ClinicalWords.Of(sentence.Text))]);
            Fingerprints.AddOrUpdate(page, known = new Known(warning, fingerprint));
        }

        return known.Fingerprint;
    }

    /// <summary>The sentences, in the order of the fingerprint.</summary>
    public static ImmutableArray<(string Text, bool IsInWarning)> SentencesOf(Page page, Page? warning) =>
    [
        .. page.FrontMatter.ShownFields.SelectMany(field => Sentences.Of(field.Text)).Concat(BodyOf(page))
            .Select(sentence => (sentence, false)),
        .. warning is null ? [] : Sentences.Of(warning.FrontMatter.Title).Concat(BodyOf(warning)).Select(sentence => (sentence, true)),
    ];

    /// <summary>The sentences of a block; a table row and a picture are one.</summary>
    public static IEnumerable<string> SentencesOf(TextBlock block) =>
        block.Element is "tr" or "img" ? [block.Text] : Sentences.Of(block.Text);

    private static IEnumerable<string> BodyOf(Page page) =>
        TextBlocks.Of(page.Body).SelectMany(SentencesOf);

    private sealed record Known(Page? Warning, Fingerprint Fingerprint);
}
