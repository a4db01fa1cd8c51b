using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// A page that names a drug shows the drug's boxed warning, whole, in its own language.
/// Without the warning the page is not shown. Source: prescribing information, boxed warning; 21 CFR 202.1(e).
/// </summary>
internal sealed class BoxedWarningRule : IRule
{
    public void Check(Dictionary<string, Page> pages, List<Diagnostic> diagnostics)
    {
        foreach (var page in pages.Values.Where(page => page.FrontMatter.Drug is not null).ToList())
        {
            var drug = page.FrontMatter.Drug ?? "";
            var warning = ContentPath.BoxedWarning(page.Language, drug);
            if (pages.ContainsKey(warning))
            {
                continue;
            }

            pages.Remove(page.Path);
            diagnostics.Add(new Diagnostic
            {
                Kind = Kinds.NoBoxedWarning,
                File = page.File.Name,
                Message = $"The page names the drug \"{drug}\", but there is no boxed warning for it, so the page cannot be shown.",
                Hint = $"Add the file {warning.TrimStart('/')}.md, or mend what is reported in it.",
            });
        }
    }
}
