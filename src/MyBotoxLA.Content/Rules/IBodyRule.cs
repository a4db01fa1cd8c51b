using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Content.Rules;

/// <summary>A rule about one page's Markdown.</summary>
internal interface IBodyRule
{
    /// <summary>What breaks the rule.</summary>
    IEnumerable<Diagnostic> Check(BodyContext body);
}
