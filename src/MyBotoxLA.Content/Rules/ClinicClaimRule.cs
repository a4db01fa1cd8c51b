using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>No text of <c>site.yml</c> makes a claim of <c>claims.yml</c>: see <see cref="ClaimRule"/>.</summary>
internal sealed class ClinicClaimRule : ISiteRule
{
    /// <summary>A text in one language is checked for the claims of that language, any other for those of the default language.</summary>
    public IEnumerable<Diagnostic> Check(RuleContext context)
    {
        if (context.Clinic is not { } clinic || !context.IsClinicCurrent)
        {
            yield break;
        }

        foreach (var (key, start, text) in context.Sources.Values(clinic.File))
        {
            var languages = Language.All.Where(language => language.Code == key).DefaultIfEmpty(Language.Default);
            foreach (var found in languages.SelectMany(language => context.Claims.Of(language).Find(text, isQuestion: false)))
            {
                var (message, hint) = ClaimRule.Describe(found.Claim, text.Substring(found.Start, found.Length));
                yield return context.Sources.At(clinic.File, DiagnosticKinds.Claim, start + found.Start, found.Length, message, hint);
            }
        }
    }
}
