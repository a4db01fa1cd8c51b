using System.Collections.Immutable;

namespace MyBotoxLA.Content.Model;

/// <summary>How hard a page is to read: information for its author, not a proof that patients understand it.</summary>
public sealed record TextMeasures
{
    /// <summary>
    /// The school grade that English text needs. Source: Kincaid and others, Research Branch Report 8-75, 1975. Null in Spanish.
    /// </summary>
    public double? Grade { get; init; }

    /// <summary>
    /// The score of Spanish text on the INFLESZ scale, where higher is easier, and 65 is "fairly easy". Null in English.
    /// Source: Barrio-Cantalejo and others, An. Sist. Sanit. Navar. 2008.
    /// </summary>
    public double? Inflesz { get; init; }

    /// <summary>Sentences of more than 25 words.</summary>
    public ImmutableArray<string> LongSentences { get; init; } = [];

    /// <summary>Paragraphs of more than 3 sentences.</summary>
    public ImmutableArray<string> LongParagraphs { get; init; } = [];

    /// <summary>Percentages, which many people understand less well than "in 100".</summary>
    public ImmutableArray<string> Percentages { get; init; } = [];

    /// <summary>Medical terms in a paragraph without the plain word.</summary>
    public ImmutableArray<string> Jargon { get; init; } = [];
}
