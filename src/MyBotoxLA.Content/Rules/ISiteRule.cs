using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Content.Rules;

/// <summary>A rule that needs to see more than one page, or the clinic.</summary>
internal interface ISiteRule
{
    /// <summary>What breaks the rule.</summary>
    IEnumerable<Diagnostic> Check(RuleContext context);
}
