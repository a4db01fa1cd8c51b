namespace MyBotoxLA.Content.Model;

/// <summary>The state of one page, for those who answer for it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Review">Its medical review.</param>
/// <param name="Translation">Its translation.</param>
/// <param name="Text">How hard it is to read.</param>
/// <param name="Errors">Number of errors in its file.</param>
/// <param name="Warnings">Number of warnings in its file.</param>
public sealed record PageReport(
    Page Page,
    ReviewState Review,
    TranslationState Translation,
    TextMeasures Text,
    int Errors,
    int Warnings);
