namespace MyBotoxLA.Content.Markup;

/// <summary>A section of an original that has changed since its translation was checked.</summary>
/// <param name="Own">Index of the outdated section of the translation; of the one before which it belongs if it is new.</param>
/// <param name="Original">Index of the section of the original; null if it was removed.</param>
/// <param name="IsNew">True if the translation has no such section.</param>
/// <param name="IsCertain">True if it is certain that the two are the same section.</param>
internal readonly record struct SectionChange(int Own, int? Original, bool IsNew, bool IsCertain);
