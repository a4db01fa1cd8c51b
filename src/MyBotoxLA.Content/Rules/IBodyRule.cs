using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Content.Rules;

/// <summary>A rule about one page's Markdown.</summary>
internal interface IBodyRule
{
    /// <summary>The violations of the rule.</summary>
    IEnumerable<Diagnostic> Check(BodyContext body);
}
