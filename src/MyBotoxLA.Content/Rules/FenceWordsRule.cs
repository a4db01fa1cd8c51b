using System.Text.RegularExpressions;
using Markdig.Syntax;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;

namespace MyBotoxLA.Content.Rules;

/// <summary>Markdown takes the words on the line that begins a code block for the name of its language, and shows none of them.</summary>
internal sealed partial class FenceWordsRule : IBodyRule
{
    public IEnumerable<Diagnostic> Check(BodyContext body) => body.Nodes.Code.SelectMany(code => FindWords(code, body.Text));

    private static IEnumerable<Diagnostic> FindWords(FencedCodeBlock code, BodyText body)
    {
        var fence = new string(code.FencedChar, code.OpeningFencedCharCount);
        var line = body.ToLineEnd(code.Span.Start);
        var words = line.TrimStart(code.FencedChar).Trim();
        if (words.Length > 0 && !LanguageName().IsMatch(words))
        {
            var start = code.Span.Start + line.IndexOf(words, StringComparison.Ordinal);
            yield return body.At(
                DiagnosticKinds.FenceWords,
                new SourceSpan(start, start + words.Length - 1),
                $"The words \"{words}\" are not shown, because they are on the line of the {fence} that begins a code block.",
                $"Put them on a line of their own. If you do not mean code, also delete the two lines with {fence}.");
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+#._-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageName();
}
