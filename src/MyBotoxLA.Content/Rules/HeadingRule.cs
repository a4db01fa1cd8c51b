using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Markup.Blocks;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>Headings make the outline by which screen readers move: no second title, no skipped level, no empty one, no id twice. Source: WCAG 2.2, 1.3.1 and 2.4.6.</summary>
internal sealed class HeadingRule : IBodyRule
{
    public void Check(BodyNodes nodes, BodyReport report)
    {
        var above = 1;
        var ids = new HashSet<string>(Page.FrameIds, StringComparer.Ordinal);
        foreach (var heading in nodes.Headings)
        {
            var text = PlainText.Of(heading.Inline);
            var marks = new SourceSpan(heading.Span.Start, heading.Span.Start + heading.Level - 1);
            if (text.Length == 0)
            {
                report.Add(DiagnosticKinds.EmptyHeading, marks, "This heading has no text.", "Write the heading after the signs #, or delete the line.");
            }
            else if (heading.Level == 1)
            {
                report.Add(DiagnosticKinds.SecondTitle, heading.Span, $"\"{text}\" is written as a second title; the page's title stands in its front matter.", $"Write `## {text}`.");
            }
            else if (heading.Level > above + 1)
            {
                report.Add(DiagnosticKinds.SkippedLevel, marks, $"The heading \"{text}\" is of level {heading.Level}, but the one above it is of level {above}.", $"Write `{new string('#', above + 1)} {text}`.");
            }

            CheckId(heading, ids, report);
            above = Math.Max(2, heading.Level);
        }
    }

    private static void CheckId(HeadingBlock heading, HashSet<string> ids, BodyReport report)
    {
        var id = heading.Parent is CustomContainer block && block.OfType<HeadingBlock>().First() == heading ? BlockNames.HeadingId(block.Info) : null;
        id ??= heading.TryGetAttributes()?.Id;
        if (!string.IsNullOrEmpty(id) && !ids.Add(id))
        {
            var isFrames = Page.FrameIds.Contains(id);
            report.Add(
                DiagnosticKinds.DuplicateId,
                heading.Span,
                isFrames ? $"The id \"{id}\" is used by the page itself." : $"The id \"{id}\" is used twice on this page, so a link to it can find only one place.",
                $"Give this heading another id at the end of its line, for example `{{#{id}-2}}`{(isFrames ? "" : ", or take out one of the two blocks")}.");
        }
    }
}
