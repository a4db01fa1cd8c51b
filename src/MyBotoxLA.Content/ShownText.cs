using System.Collections.Immutable;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content;

/// <summary>The text in the HTML of a page, as a reader sees it.</summary>
public static class ShownText
{
    /// <summary>
    /// The sentences, headings, table rows, and descriptions of pictures, in order; without the numbers of sources, and without drawings.
    /// </summary>
    /// <param name="html">A run of the HTML that the site serves: no scripts, no comments.</param>
    public static ImmutableArray<ShownSentence> Of(string html)
    {
        var sentences = ImmutableArray.CreateBuilder<ShownSentence>();
        var heading = "";
        foreach (var block in TextBlocks.Of([new BodyPart(html, slot: null)]))
        {
            heading = block.IsHeading ? block.Text : heading;
            sentences.AddRange(ReviewedText.SentencesOf(block).Select(text => new ShownSentence(block.Element, heading, text)));
        }

        return sentences.ToImmutable();
    }
}
