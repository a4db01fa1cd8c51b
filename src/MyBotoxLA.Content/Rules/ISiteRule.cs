using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Content.Rules;

/// <summary>A rule about more than one page, or about the clinic.</summary>
internal interface ISiteRule
{
    /// <summary>The violations of the rule.</summary>
    IEnumerable<Diagnostic> Check(RuleContext context);
}
