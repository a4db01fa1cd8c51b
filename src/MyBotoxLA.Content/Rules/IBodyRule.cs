using MyBotoxLA.Content.Markup;

namespace MyBotoxLA.Content.Rules;

/// <summary>A rule that one page's Markdown can break by itself.</summary>
internal interface IBodyRule
{
    /// <summary>Reports what breaks the rule; changes nothing.</summary>
    void Check(BodyNodes nodes, BodyReport report);
}
