using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>No title, description, or text of <c>site.yml</c> makes a claim of <c>claims.yml</c>: see <see cref="ClaimRule"/>.</summary>
internal sealed class ClaimFieldRule : ISiteRule
{
    public IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var patterns = Language.All.ToDictionary(language => language, language => new ClaimPatterns(context.Claims.Of(language)));
        foreach (var page in context.Current)
        {
            var (fields, finder) = (page.FrontMatter, patterns[page.Language]);
            foreach (var found in finder.Find(fields.Title, isQuestion: true))
            {
                yield return At(page, "title", fields.Title, found, context);
            }

            foreach (var found in finder.Find(fields.Description, isQuestion: false))
            {
                yield return At(page, "description", fields.Description, found, context);
            }
        }

        foreach (var found in CheckClinic(patterns, context))
        {
            yield return found;
        }
    }

    private static Diagnostic At(Page page, string key, string text, FoundClaim found, RuleContext context)
    {
        var (message, hint) = ClaimRule.Describe(found.Claim, text.Substring(found.Start, found.Length));
        return context.Sources.AtField(page.File, key, DiagnosticKinds.Claim, message, hint);
    }

    /// <summary>A text in one language is checked for the claims of that language, any other for those of the default language.</summary>
    private static IEnumerable<Diagnostic> CheckClinic(Dictionary<Language, ClaimPatterns> patterns, RuleContext context)
    {
        if (context.Clinic is not { } clinic || !context.IsClinicCurrent)
        {
            yield break;
        }

        foreach (var (key, start, text) in context.Sources.Values(clinic.File))
        {
            var languages = Language.All.Where(language => language.Code == key).DefaultIfEmpty(Language.Default);
            foreach (var found in languages.SelectMany(language => patterns[language].Find(text, isQuestion: false)))
            {
                var (message, hint) = ClaimRule.Describe(found.Claim, text.Substring(found.Start, found.Length));
                yield return context.Sources.At(clinic.File, DiagnosticKinds.Claim, start + found.Start, found.Length, message, hint);
            }
        }
    }
}
