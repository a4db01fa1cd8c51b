using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Markup.Blocks;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// No front matter field that visitors read, paragraph, heading, list item, table cell, or description of a picture makes a claim of
/// <c>claims.yml</c>, and the first mention of a trademark in the text is complete.
/// Source: Business and Professions Code 651 and 17500.
/// </summary>
internal sealed class ClaimRule : IBodyRule
{
    public IEnumerable<Diagnostic> Check(BodyContext body)
    {
        var language = Language.Of(body.Text.File);
        var patterns = body.Claims.Of(language);

        // A fragment is a part of pages that mention the name before it.
        List<ClaimPatterns> unmentioned = body.IsFragment
            ? []
            : [.. body.Claims.FirstMentions(language).Where(mention => !IsCompleteIn(body.FrontMatter, mention))];
        return
        [
            .. body.FrontMatter.ShownFields.SelectMany(field => CheckField(field, patterns, body)),
            .. body.Texts.SelectMany(text => Check(text, patterns, unmentioned, body.Text)),
            .. body.Nodes.Blocks.SelectMany(block => CheckFigure(block, patterns, body.Text)),
        ];
    }

    /// <summary>The message and the hint about a claim.</summary>
    public static (string Message, string Hint) Describe(Claim claim, string words) =>
        ($"The text says \"{words}\". {claim.Why}", claim.Instead);

    /// <summary>A heading has no room for the complete name, and does not count as the first mention.</summary>
    private static bool IsCompleteIn(FrontMatter fields, ClaimPatterns mention) =>
        fields.ShownFields.Any(field => !field.IsHeading && mention.IsCompleteIn(field.Text));

    private static IEnumerable<Diagnostic> CheckField(ShownField field, ClaimPatterns patterns, BodyContext body)
    {
        foreach (var found in patterns.Find(field.Text, field.IsHeading))
        {
            var (message, hint) = Describe(found.Claim, field.Text.Substring(found.Start, found.Length));
            if (body.Fields?.At(DiagnosticKinds.Claim, field.Key, message, hint) is { } diagnostic)
            {
                yield return diagnostic;
            }
        }
    }

    private static IEnumerable<Diagnostic> Check(BlockText read, ClaimPatterns patterns, List<ClaimPatterns> unmentioned, BodyText body)
    {
        var block = read.Block;
        var isQuestion = block is HeadingBlock || block.Parent is ListItemBlock or TableCell;
        foreach (var claim in patterns.Find(read.Text, isQuestion).Concat(FindFirstMentions(read.Text, isQuestion, unmentioned)))
        {
            var (message, hint) = Describe(claim.Claim, read.Text.Substring(claim.Start, claim.Length));
            yield return body.At(DiagnosticKinds.Claim, read.SpanOf(claim.Start, claim.Length), message, hint);
        }
    }

    /// <summary>The words that a block takes from <c>figures.yml</c>.</summary>
    private static IEnumerable<Diagnostic> CheckFigure(CustomContainer block, ClaimPatterns patterns, BodyText body)
    {
        foreach (var line in RiskFigures.FindInserted(block)?.Descendants<ParagraphBlock>() ?? [])
        {
            var text = PlainText.Of(line.Inline);
            foreach (var found in patterns.Find(text, isQuestion: false))
            {
                var (message, hint) = Describe(found.Claim, text.Substring(found.Start, found.Length));
                yield return body.At(DiagnosticKinds.Claim, BodyText.Opening(block), message, hint);
            }
        }
    }

    /// <summary>The first mentions that are not complete. Each name is removed from the list where it is mentioned first.</summary>
    private static IEnumerable<FoundClaim> FindFirstMentions(string text, bool isQuestion, List<ClaimPatterns> unmentioned)
    {
        for (var i = unmentioned.Count - 1; i >= 0; i--)
        {
            foreach (var found in unmentioned[i].Find(text, isQuestion).Take(1))
            {
                unmentioned.RemoveAt(i);
                var complete = text.IndexOf(found.Claim.First ?? "", StringComparison.Ordinal);
                if (complete < 0 || complete > found.Start)
                {
                    yield return found;
                }
            }
        }
    }
}
