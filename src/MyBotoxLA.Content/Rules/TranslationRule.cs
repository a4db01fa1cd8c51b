using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>A translation names a page that exists.</summary>
internal sealed class TranslationRule : ISiteRule
{
    public void Check(Site site, List<Diagnostic> diagnostics)
    {
        foreach (var page in site.Fresh)
        {
            if (page.FrontMatter.Translates is not { } translates || site.Known.Contains(ContentPath.ToUrl(translates.Page + ".md")))
            {
                continue;
            }

            var names = site.Known.Where(path => ContentPath.Language(path) == ContentPath.DefaultLanguage).Select(path => path == "/" ? "index" : path.TrimStart('/'));
            var hint = translates.Page.EndsWith(".md", StringComparison.Ordinal) ? $"Write it without .md: `page: {translates.Page[..^3]}`." : NearestName.Find(translates.Page, names) is { } nearest ? $"Did you mean `page: {nearest}`?" : "Write the original's file name without .md, for example `page: side-effects`.";
            PageReport.AddAtField(page, "translates", "page", DiagnosticKinds.NoOriginal, $"The page translates \"{translates.Page}\", and there is no such page.", hint, diagnostics);
        }
    }
}
