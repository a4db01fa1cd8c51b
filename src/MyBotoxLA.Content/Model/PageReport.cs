namespace MyBotoxLA.Content.Model;

/// <summary>The state of one page, for those who answer for it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Review">Its medical review.</param>
/// <param name="Translation">Its translation.</param>
/// <param name="ReadingScore">The school grade of English text, or the INFLESZ score of Spanish text; null for a page without text.</param>
/// <param name="Errors">Number of errors in its file.</param>
/// <param name="Warnings">Number of warnings in its file.</param>
public sealed record PageReport(
    Page Page,
    ReviewState Review,
    TranslationState Translation,
    double? ReadingScore,
    int Errors,
    int Warnings);
