using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// The text of a boxed warning has every symptom and action that its front matter lists, and its translations list as many. The lists
/// are data, so that a changed label is an edit.
/// </summary>
internal sealed class CompleteWarningRule : ISiteRule
{
    public IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var warnings = context.Current
            .Where(page => page.FrontMatter.IsRead && ContentPath.IsBoxedWarning(page.Path))
            .ToDictionary(page => page.Path);
        foreach (var warning in warnings.Values.OrderBy(page => page.Path, StringComparer.Ordinal))
        {
            var text = VisibleText.Of(warning);
            foreach (var words in warning.FrontMatter.MustSay.Where(words => !text.Contains(words, StringComparison.OrdinalIgnoreCase)))
            {
                yield return NotSaid(warning, words, context);
            }

            if (warnings.GetValueOrDefault(OriginalOf(warning)) is { } original
                && original.FrontMatter.MustSay.Length != warning.FrontMatter.MustSay.Length)
            {
                yield return OtherLength(warning, original, context);
            }
        }
    }

    /// <summary>The same file in the default language; the URL path of the warning itself if it is in that language.</summary>
    private static string OriginalOf(Page warning) =>
        ContentPath.BoxedWarning(Language.Default, warning.Path[(warning.Path.LastIndexOf('/') + 1)..]);

    private static Diagnostic NotSaid(Page warning, string words, RuleContext context) => context.Sources.AtEntry(
        warning.File,
        "must_say",
        words,
        DiagnosticKinds.IncompleteWarning,
        $"The boxed warning must say \"{words}\", but its text does not.",
        "Write these words in the text. If the drug's label has changed, change the entry, in every language and with a clinician.");

    private static Diagnostic OtherLength(Page warning, Page original, RuleContext context) => context.Sources.AtField(
        warning.File,
        "must_say",
        DiagnosticKinds.IncompleteWarning,
        $"The list \"must_say\" has {Count(warning)}, but the one in {original.File.Name} has {Count(original)}.",
        "List the same symptoms and actions in both files, and write them in the text.");

    private static string Count(Page warning) => warning.FrontMatter.MustSay.Length switch
    {
        0 => "no entries",
        1 => "1 entry",
        var count => $"{count} entries",
    };
}
