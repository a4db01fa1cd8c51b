using System.Collections.Immutable;

namespace MyBotoxLA.Content.Model;

/// <summary>Whether a translation says what its original says.</summary>
/// <param name="Status">Whether the translator worked from the current original.</param>
/// <param name="Behind">The names of the sections that have changed in the original since then.</param>
public sealed record TranslationState(TranslationStatus Status, ImmutableArray<string> Behind);

/// <summary>Whether the translator worked from the current original.</summary>
public enum TranslationStatus
{
    /// <summary>The page is no translation.</summary>
    Original,

    /// <summary>No qualified translator has checked the page, or the fingerprint cannot be read.</summary>
    NotChecked,

    /// <summary>The original has not changed since the translator checked the page.</summary>
    Current,

    /// <summary>The original has changed since then.</summary>
    Behind,
}
