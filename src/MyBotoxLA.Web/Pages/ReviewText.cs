using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Pages;

/// <summary>Who reviewed a page's text, when, and whether that still holds.</summary>
internal static class ReviewText
{
    public static IEnumerable<string> Of(FrontMatter about, ReviewState state, Strings words)
    {
        if (about.Review is { } review)
        {
            if (state.Status == ReviewStatus.Changed)
            {
                yield return words.ReviewChanged;
            }

            yield return Strings.Fill(words.ReviewedBy, review.By);
            yield return Strings.Fill(words.LastReviewed, words.Date(review.On));
            if (state.IsOverdue)
            {
                yield return words.ReviewOverdue;
            }
            else if (review.Next is { } next)
            {
                yield return Strings.Fill(words.NextReview, words.Date(next));
            }
        }
        else if (state.Status == ReviewStatus.Never)
        {
            yield return words.NotReviewed;
        }

        if (about.Translates is { Text: null })
        {
            yield return words.TranslationNotChecked;
        }
        else if (about.Translates is { By: { } by })
        {
            yield return Strings.Fill(words.TranslationCheckedBy, by);
        }

        if (about.Updated is { } updated)
        {
            yield return Strings.Fill(words.Updated, words.Date(updated));
        }
    }
}
