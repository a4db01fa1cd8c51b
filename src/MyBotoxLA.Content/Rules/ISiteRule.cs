using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Content.Rules;

/// <summary>A rule that needs to see more than one page.</summary>
internal interface ISiteRule
{
    /// <summary>Reports what breaks the rule, and takes out of <see cref="Site.Pages"/> those that must not be shown because of it.</summary>
    void Check(Site site, List<Diagnostic> diagnostics);
}
