using System.Runtime.CompilerServices;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// A translation that was checked says what its original says now. The result for a translation is reused as long as it and its original
/// are the same.
/// </summary>
internal sealed class TranslationTextRule : ISiteRule
{
    private readonly ConditionalWeakTable<Page, Result> _results = [];

    public IEnumerable<Diagnostic> Check(RuleContext context)
    {
        foreach (var page in context.Checked)
        {
            if (page.FrontMatter.Translates is { Text: not null } translates
                && context.Pages.TryGetValue(translates.OriginalPath, out var original)
                && Find(page, original, context) is { } found)
            {
                yield return found;
            }
        }
    }

    private Diagnostic? Find(Page page, Page original, RuleContext context)
    {
        if (!_results.TryGetValue(page, out var known) || !ReferenceEquals(known.Original, original))
        {
            var changes = SectionChanges.Find(page, original);
            _results.AddOrUpdate(page, known = new Result(original, changes is null ? null : Behind(page, original, changes, context)));
        }

        return known.Found;
    }

    private static Diagnostic Behind(Page page, Page original, SectionChanges changes, RuleContext context)
    {
        string[] names = [.. changes.NamesOf(page, original)];
        var count = names.Length == 1 ? "1 section" : $"{names.Length} sections";
        return context.Sources.AtInnerField(
            page.File,
            "translates",
            "text",
            DiagnosticKinds.TranslationBehind,
            $"The page is {count} behind {original.File.Name}: {string.Join(", ", names.Select(name => $"\"{name}\""))}.",
            $"Bring them up to date. After a qualified translator has checked the page, record it: "
                + $"`review {ReviewForm.NameOf(page)} --translator \"Name\"` (docs/clinical-review.md).");
    }

    private sealed record Result(Page Original, Diagnostic? Found);
}
