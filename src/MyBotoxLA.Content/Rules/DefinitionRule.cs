using MyBotoxLA.Content.Diagnostics;

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
                $"Write the link itself, for example `[{definition.Label}]({definition.Url})`, or delete the line."));
    }
}
