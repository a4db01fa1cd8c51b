namespace MyBotoxLA.Content.Model;

/// <summary>What the clinic wants pages not to pass; null for no limit.</summary>
/// <param name="Grade">The highest <see cref="TextMeasures.Grade"/>.</param>
/// <param name="Inflesz">The lowest <see cref="TextMeasures.Inflesz"/>.</param>
/// <param name="LongSentences">The most <see cref="TextMeasures.LongSentences"/>.</param>
/// <param name="LongParagraphs">The most <see cref="TextMeasures.LongParagraphs"/>.</param>
public sealed record ReadingLimits(int? Grade, int? Inflesz, int? LongSentences, int? LongParagraphs);
