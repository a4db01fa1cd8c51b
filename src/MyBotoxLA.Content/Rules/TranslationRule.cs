using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>A translation names a page that exists.</summary>
internal sealed class TranslationRule : ISiteRule
{
    public IEnumerable<Diagnostic> Check(RuleContext context)
    {
        foreach (var page in context.Checked)
        {
            if (page.FrontMatter.Translates is { } translates && !context.Known.Contains(translates.OriginalPath))
            {
                yield return context.Sources.AtInnerField(
                    page.File,
                    "translates",
                    "page",
                    DiagnosticKinds.NoOriginal,
                    $"The page translates \"{translates.Page}\", but there is no such page.",
                    Hint(translates.Page, context));
            }
        }
    }

    private static string Hint(string written, RuleContext context)
    {
        if (written.EndsWith(ContentPath.PageExtension, StringComparison.Ordinal))
        {
            return $"Write it without .md: `page: {written[..^ContentPath.PageExtension.Length]}`.";
        }

        var originals = context.Known.Where(path => Language.Of(path) == Language.Default)
            .Select(path => ContentPath.ToFile(path)[..^ContentPath.PageExtension.Length]);
        return NearestName.Find(written, originals) is { } nearest
            ? $"Did you mean `page: {nearest}`?"
            : "Write the original's file name without .md, for example `page: side-effects`.";
    }
}
