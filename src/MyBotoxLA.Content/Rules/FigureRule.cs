using System.Globalization;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Markup.Blocks;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// The figures of a medical page are those of <c>figures.yml</c>, with their placebo, and its pictures of risks show a placebo and a
/// source.
/// </summary>
internal sealed class FigureRule : IBodyRule
{
    public IEnumerable<Diagnostic> Check(BodyContext body) => body.IsMedical
        ? [.. body.Comparison.Problems, .. body.Nodes.Blocks.Where(IsPicture).SelectMany(block => CheckPicture(block, body.Text))]
        : [];

    private static bool IsPicture(CustomContainer block) => block.Info == RiskBlock.BlockName && block.Descendants<ListItemBlock>().Any();

    private static IEnumerable<Diagnostic> CheckPicture(CustomContainer block, BodyText text)
    {
        var words = string.Concat(block.Descendants<LeafBlock>().Select(line => PlainText.Of(line.Inline)));
        if (!words.Contains("placebo", StringComparison.OrdinalIgnoreCase))
        {
            yield return text.At(
                DiagnosticKinds.PictureWithoutPlacebo,
                BodyText.Opening(block),
                "The picture shows no figure for placebo.",
                RiskFigures.FigureId(block) is { } id
                    ? $"Add `placebo` to \"{id}\" in {ContentPath.FiguresFile}, or write the figure in a sentence instead."
                    : "Add a line with it: `- "
                        + string.Format(CultureInfo.InvariantCulture, Language.Of(text.File).RiskPhrase, "0.1")
                        + " … placebo.`");
        }

        if (!block.Descendants<Citation>().Any())
        {
            yield return text.At(
                DiagnosticKinds.PictureWithoutSource,
                BodyText.Opening(block),
                "The picture cites no source.",
                "Write the source after each line, for example `[^label]`.");
        }
    }
}
