using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// A page that names a drug shows the drug's boxed warning, whole, in its own language. A warning that pages need is kept
/// when its file goes; a page for which there never was one keeps its last good text, or is not shown.
/// Source: prescribing information, boxed warning; 21 CFR 202.1(e).
/// </summary>
internal sealed class BoxedWarningRule : ISiteRule
{
    public void Check(Site site, List<Diagnostic> diagnostics)
    {
        foreach (var page in site.Withheld)
        {
            Report(page, "its last good text is shown", diagnostics);
        }

        foreach (var page in site.Pages.Values.Where(page => page.FrontMatter.Drug is not null).OrderBy(page => page.Path, StringComparer.Ordinal).ToList())
        {
            var drug = page.FrontMatter.Drug ?? "";
            var path = ContentPath.BoxedWarning(page.Language, drug);
            if (site.Pages.TryGetValue(path, out var warning))
            {
                site.Warnings[path] = warning;
                continue;
            }

            var kept = site.LastGoodWarning(path);
            Report(page, kept is not null ? "the last good one is shown" : "the page cannot be shown", diagnostics);
            if (kept is not null)
            {
                site.Warnings[path] = kept;
            }
            else
            {
                site.Pages.Remove(page.Path);
            }
        }
    }

    private static void Report(Page page, string then, List<Diagnostic> diagnostics)
    {
        var drug = page.FrontMatter.Drug ?? "";
        var path = ContentPath.BoxedWarning(page.Language, drug);
        PageReport.AddAtField(page, "drug", DiagnosticKinds.NoBoxedWarning, $"The page names the drug \"{drug}\", but there is no boxed warning for it, so {then}.", $"Add the file {path.TrimStart('/')}.md, or mend what is reported in it.", diagnostics);
    }
}
