using Markdig.Syntax;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;

namespace MyBotoxLA.Content.Rules;

/// <summary>Text that begins with a tab or four spaces is code in Markdown, which few authors know; a fence shows intent.</summary>
internal sealed class IndentedCodeRule : IBodyRule
{
    public IEnumerable<Diagnostic> Check(BodyContext body) => body.Nodes.IndentedCode.Select(code => Indented(code, body.Text));

    private static Diagnostic Indented(CodeBlock code, BodyText body)
    {
        var line = body.ToLineEnd(code.Span.Start);
        var indent = line.Length - line.TrimStart().Length;
        var length = line.Trim().Length;
        return body.At(
            DiagnosticKinds.IndentedCode,
            new SourceSpan(code.Span.Start + indent, code.Span.Start + indent + length - 1),
            "Because of the tab or the spaces before it, patients would see this text in a box, as code.",
            "Delete the tab or the spaces at the beginning of the line.");
    }
}
