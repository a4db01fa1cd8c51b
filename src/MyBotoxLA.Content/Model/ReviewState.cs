namespace MyBotoxLA.Content.Model;

/// <summary>What a page tells patients about its medical review.</summary>
/// <param name="Status">Whether the text is the reviewed one.</param>
/// <param name="IsOverdue">True if the day of the next review has passed.</param>
public readonly record struct ReviewState(ReviewStatus Status, bool IsOverdue);

/// <summary>Whether a page's text is the one that was reviewed.</summary>
public enum ReviewStatus
{
    /// <summary>The page is about the website, not about health.</summary>
    NotNeeded,

    /// <summary>There was no review.</summary>
    Never,

    /// <summary>The text is the reviewed one, as far as is known: without a fingerprint nobody can tell.</summary>
    Unchanged,

    /// <summary>The text has changed since the review, or the fingerprint cannot be read.</summary>
    Changed,
}
