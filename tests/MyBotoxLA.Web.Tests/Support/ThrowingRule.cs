using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Rules;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>A bug in a rule about one page: it throws if the text has a word.</summary>
internal sealed class ThrowingRule(string word) : IBodyRule
{
    public IEnumerable<Diagnostic> Check(BodyContext body) =>
        body.Nodes.All.OfType<LiteralInline>().Any(text => text.Content.ToString().Contains(word, StringComparison.Ordinal))
            ? throw new InvalidOperationException("A text that nobody may read.")
            : [];
}

/// <summary>A bug in a rule about all pages.</summary>
internal sealed class ThrowingSiteRule : ISiteRule
{
    public IEnumerable<Diagnostic> Check(RuleContext context) => throw new InvalidOperationException("A text that nobody may read.");
}
