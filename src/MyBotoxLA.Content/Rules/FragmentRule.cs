using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>A fragment exists in every language that has pages, and a page includes it.</summary>
internal sealed class FragmentRule : ISiteRule
{
    public IEnumerable<Diagnostic> Check(RuleContext context)
    {
        if (context.Fragments.Count == 0)
        {
            yield break;
        }

        Language[] languages = [.. Language.All.Where(language => !context.PagesIn(language).IsEmpty)];
        foreach (var file in context.Fragments.Order(StringComparer.Ordinal))
        {
            foreach (var language in languages)
            {
                var counterpart = ContentPath.Fragment(language, ContentPath.FragmentName(file));
                if (!context.Fragments.Contains(counterpart))
                {
                    yield return MissingLanguage(file, counterpart);
                }
            }

            if (!context.UsedFragments.Contains(file))
            {
                yield return Unused(file);
            }
        }
    }

    private static Diagnostic MissingLanguage(string file, string counterpart) => new()
    {
        Kind = DiagnosticKinds.FragmentLanguage,
        File = file,
        Message = $"The fragment \"{ContentPath.FragmentName(file)}\" is missing in the language \"{Language.Of(counterpart).Code}\".",
        Hint = $"Write the same text in that language in the file {counterpart}.",
    };

    private static Diagnostic Unused(string file) => new()
    {
        Kind = DiagnosticKinds.UnusedFragment,
        File = file,
        Message = $"No page includes the fragment \"{ContentPath.FragmentName(file)}\".",
        Hint = $"Write `:::include {ContentPath.FragmentName(file)}` and a line `:::` in a page, or delete the file.",
    };
}
