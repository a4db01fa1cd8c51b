using Markdig.Syntax;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>A line such as <c>[name]: /address</c> is not shown, so one that no link uses is text lost.</summary>
internal sealed class DefinitionRule : IBodyRule
{
    public IEnumerable<Diagnostic> Check(BodyContext body)
    {
        var used = body.Nodes.Links.Select(link => link.Reference).ToHashSet(ReferenceEqualityComparer.Instance);
        return body.Nodes.Definitions
            .Where(definition => definition.Label is not ['^', ..] && !used.Contains(definition))
            .Select(definition => body.Text.At(
                DiagnosticKinds.UnusedDefinition,
                definition.Span,
                $"The address of \"{definition.Label}\" is used by no link, so patients do not see this line.",
                Hint(definition, body.Text)));
    }

    /// <summary>What has no form of an address was meant as text.</summary>
    private static string Hint(LinkReferenceDefinition definition, BodyText body) =>
        definition.Url is { } url && (url.AsSpan().IndexOfAny("/#@") >= 0 || UrlScheme.HasScheme(url))
            ? $"Write the link itself, for example `[{definition.Label}]({url})`, or delete the line."
            : $"If patients should see it, write `**{definition.Label}:**{TextAfter("]:", body.ToLineEnd(definition.Span.Start))}`.";

    private static string TextAfter(string mark, string line) => line.TrimEnd().Split(mark, 2)[^1];
}
