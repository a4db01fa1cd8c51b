using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Pages;

/// <summary>Who reviewed a page's text, and when.</summary>
internal static class ReviewText
{
    public static IEnumerable<string> Of(FrontMatter about, Strings words)
    {
        if (about.Review is { } review)
        {
            yield return Strings.Fill(words.ReviewedBy, review.By);
            yield return Strings.Fill(words.LastReviewed, words.Date(review.On));
            if (review.Next is { } next)
            {
                yield return Strings.Fill(words.NextReview, words.Date(next));
            }
        }
        else
        {
            yield return words.NotReviewed;
        }

        if (about.Translates is { Text: null })
        {
            yield return words.TranslationNotChecked;
        }

        if (about.Updated is { } updated)
        {
            yield return Strings.Fill(words.Updated, words.Date(updated));
        }
    }
}
