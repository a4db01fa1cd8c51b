using Markdig.Syntax;

namespace MyBotoxLA.Content.Rules;

/// <summary>A rule that one page's Markdown can break by itself.</summary>
internal interface IBodyRule
{
    /// <summary>Reports what breaks the rule; changes nothing.</summary>
    /// <param name="nodes">Everything in the body, in order: walking the tree costs more than most rules do.</param>
    /// <param name="report">Where to report.</param>
    void Check(IReadOnlyList<MarkdownObject> nodes, BodyReport report);
}
