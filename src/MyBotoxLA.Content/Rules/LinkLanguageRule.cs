using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>A link of a translated page goes to a translated page, if there is one, so that its readers can go on reading.</summary>
internal sealed class LinkLanguageRule : ISiteRule
{
    public IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var translations = new Dictionary<(Language, string), Page>();
        foreach (var page in context.Pages.Values.OrderBy(page => page.Path, StringComparer.Ordinal))
        {
            if (page.Language != Language.Default && page.FrontMatter.Translates is { OriginalPath: var original })
            {
                translations.TryAdd((page.Language, original), page);
            }
        }

        if (translations.Count == 0)
        {
            yield break;
        }

        foreach (var page in context.Checked.Where(page => page.Language != Language.Default))
        {
            foreach (var link in page.Links)
            {
                if (translations.TryGetValue((page.Language, link.Address), out var translation) && translation.Path != page.Path)
                {
                    yield return context.Sources.At(
                        page.File,
                        DiagnosticKinds.LinkLanguage,
                        link.Start,
                        link.Length,
                        $"The link goes to {link.Address}, which is in {Language.Default.Name}; the page in {page.Language.Name} is "
                            + $"{translation.Path}.",
                        $"Write `{translation.Path}`, and the place on that page if there is a # in the link.");
                }
            }
        }
    }
}
