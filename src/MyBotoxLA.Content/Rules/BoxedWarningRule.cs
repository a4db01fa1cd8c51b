using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// A page that names a drug shows the drug's boxed warning, whole, in its own language.
/// Source: prescribing information, boxed warning; 21 CFR 202.1(e).
/// </summary>
internal sealed class BoxedWarningRule : ISiteRule
{
    public IEnumerable<Diagnostic> Check(RuleContext context) => context.MissingWarnings.Select(missing =>
    {
        var page = missing.Page;
        var drug = page.FrontMatter.Drug ?? "";
        var fallback = missing.Fallback switch
        {
            BoxedWarningFallback.LastGoodPage => "its last good text is shown",
            BoxedWarningFallback.LastGoodWarning => "the last good one is shown",
            _ => "the page cannot be shown",
        };
        return context.Sources.AtField(
            page.File,
            "drug",
            DiagnosticKinds.NoBoxedWarning,
            $"The page names the drug \"{drug}\", but there is no boxed warning for it, so {fallback}.",
            $"Add the file {ContentPath.ToFile(ContentPath.BoxedWarning(page.Language, drug))}, or fix what is reported in it.");
    });
}
