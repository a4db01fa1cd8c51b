using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Markup.Blocks;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// Screen readers navigate by the outline of headings: no second title, skipped level, empty heading, or duplicate id.
/// Source: WCAG 2.2, 1.3.1 and 2.4.6.
/// </summary>
internal sealed class HeadingRule : IBodyRule
{
    private const int DeepestLevel = 6;

    public IEnumerable<Diagnostic> Check(BodyContext body)
    {
        var levelAbove = body.IsFragment ? DeepestLevel : 1;
        var ids = new HashSet<string>(body.LayoutIds, StringComparer.Ordinal);
        var blockIds = new HashSet<string>(StringComparer.Ordinal);
        CustomContainer? includeAbove = null;
        foreach (var (heading, include) in body.Outline)
        {
            var found = include is null ? CheckHeading(heading, levelAbove, body.Text)
                : include == includeAbove ? null
                : CheckFragment(heading, include, levelAbove, body.Text);
            includeAbove = include;
            if (found is { } wrong)
            {
                yield return wrong;
            }

            // A second block with an id of its own is reported itself, if both are in the page's own text.
            var isRepeatedBlock = include is null && HeadingId.FixedBy(heading)?.HeadingId is { } fixedId && !blockIds.Add(fixedId);
            if (!isRepeatedBlock && IdOf(heading) is { Length: > 0 } id && !ids.Add(id))
            {
                yield return DuplicateId(include is null ? heading.Span : BodyText.Opening(include), id, body);
            }

            levelAbove = Math.Max(2, heading.Level);
        }
    }

    private static Diagnostic? CheckHeading(HeadingBlock heading, int levelAbove, BodyText body)
    {
        var text = PlainText.Of(heading.Inline);
        var markers = new SourceSpan(heading.Span.Start, heading.Span.Start + heading.Level - 1);
        if (PlainText.IsBlank(text))
        {
            return body.At(
                DiagnosticKinds.EmptyHeading,
                markers,
                "This heading has no text.",
                "Write the heading after the # characters, or delete the line.");
        }

        if (heading.Level == 1)
        {
            return body.At(
                DiagnosticKinds.SecondTitle,
                heading.Span,
                $"\"{text}\" is written as a second title; the page's title is the field `title` at the top.",
                $"Write `## {text}`.");
        }

        return heading.Level > levelAbove + 1
            ? body.At(
                DiagnosticKinds.SkippedLevel,
                markers,
                SkipMessage(text, heading.Level, levelAbove),
                $"Write `{new string('#', levelAbove + 1)} {text}`.")
            : null;
    }

    /// <summary>Within a fragment the levels are checked in its own file, so only its first heading can skip one here.</summary>
    private static Diagnostic? CheckFragment(HeadingBlock heading, CustomContainer include, int levelAbove, BodyText body) =>
        heading.Level > levelAbove + 1
            ? body.At(
                DiagnosticKinds.SkippedLevel,
                BodyText.Opening(include),
                $"The fragment \"{IncludeBlock.FragmentName(include)}\" has a heading of level {heading.Level}, but the heading above it "
                    + $"is of level {levelAbove}.",
                $"Write a heading that begins with `{new string('#', heading.Level - 1)}` above this line, or begin the one in "
                    + ContentPath.Fragment(Language.Of(body.File), IncludeBlock.FragmentName(include) ?? "")
                    + $" with `{new string('#', levelAbove + 1)}`.")
            : null;

    private static string SkipMessage(string text, int level, int levelAbove) => levelAbove == 1
        ? $"The first heading of a page is of level 2, and \"{text}\" is of level {level}."
        : $"The heading \"{text}\" is of level {level}, but the one above it is of level {levelAbove}.";

    private static string? IdOf(HeadingBlock heading) => HeadingId.FixedBy(heading)?.HeadingId ?? heading.TryGetAttributes()?.Id;

    private static Diagnostic DuplicateId(SourceSpan place, string id, BodyContext body)
    {
        var isLayouts = body.LayoutIds.Contains(id);
        return body.Text.At(
            DiagnosticKinds.DuplicateId,
            place,
            isLayouts
                ? $"The id \"{id}\" is used by the page itself."
                : $"The id \"{id}\" is used twice on this page, so links can reach only one of the two.",
            "Give this heading another id at the end of its line, for example "
                + $"`{{#{id}-2}}`{(isLayouts ? "" : ", or remove one of the two")}.");
    }
}
