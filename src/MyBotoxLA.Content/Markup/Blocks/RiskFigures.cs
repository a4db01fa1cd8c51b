using System.Collections.Immutable;
using System.Globalization;
using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>Writes the lines of the blocks <c>:::risk name</c> of one body, which show a figure of <c>figures.yml</c>.</summary>
internal static class RiskFigures
{
    private static readonly object Inserted = new();
    private static readonly ListBlockParser Parser = new();

    /// <summary>The id of the figure that a block shows; null for another block, or if the block has lines of its own.</summary>
    public static string? FigureId(CustomContainer block) =>
        block is { Info: RiskBlock.BlockName, Arguments: { Length: > 0 } id } && (block.Count == 0 || FindInserted(block) is not null)
            ? id.Trim()
            : null;

    /// <summary>The lines that were inserted into a block; null for none.</summary>
    public static ListBlock? FindInserted(CustomContainer block) => block.GetData(Inserted) as ListBlock;

    /// <summary>Inserts the lines, and reports the figures that cannot be shown.</summary>
    /// <returns>The figures, and whether none is missing.</returns>
    public static (ImmutableArray<Figure> Drawn, bool IsComplete) Insert(MarkdownBody body, Figures figures)
    {
        var drawn = ImmutableArray.CreateBuilder<Figure>();
        var isComplete = true;
        foreach (var block in body.Nodes.Blocks)
        {
            if (FigureId(block) is not { } id)
            {
                continue;
            }

            if (figures.FindDrawable(id) is { } figure)
            {
                Insert(block, figure, Language.Of(body.Text.File));
                drawn.Add(figure);
                continue;
            }

            isComplete = false;
            ReportMissing(body.Text, block, id, figures);
        }

        return (drawn.ToImmutable(), isComplete);
    }

    /// <summary>The lines about a figure; one if it has no placebo.</summary>
    public static IEnumerable<string> LinesOf(Figure figure, Language language)
    {
        var number = Phrase(figure.Written, language);
        if (figure.Placebo is not { } placebo)
        {
            return [$"{number}: {figure.What[language]}."];
        }

        var withPlacebo = Phrase(placebo.ToString(CultureInfo.InvariantCulture), language);
        return [$"{number} {language.WithMedicine}: {figure.What[language]}.", $"{withPlacebo} {language.WithPlacebo}."];
    }

    private static string Phrase(string number, Language language) =>
        string.Format(CultureInfo.InvariantCulture, language.RiskPhrase, number);

    private static void Insert(CustomContainer block, Figure figure, Language language)
    {
        var list = new ListBlock(Parser);
        foreach (var line in LinesOf(figure, language))
        {
            var text = new ContainerInline();
            text.AppendChild(new LiteralInline(line));
            text.AppendChild(new Citation { Id = figure.Source, Span = BodyText.Opening(block) });
            list.Add(new ListItemBlock(Parser) { new ParagraphBlock { Inline = text } });
        }

        block.Add(list);
        block.SetData(Inserted, list);
    }

    private static void ReportMissing(BodyText text, CustomContainer block, string id, Figures figures)
    {
        if (ReferenceEquals(figures, Figures.Unread))
        {
            // The mistake in the file is reported there.
            return;
        }

        if (figures.All.FirstOrDefault(figure => figure.Id == id) is { } other)
        {
            text.Report(
                DiagnosticKinds.NoFigure,
                BodyText.Opening(block),
                $"The figure \"{id}\" is {other.Written} {other.Unit}, and a picture needs one number in 100.",
                "Write the figure in a sentence instead.");
            return;
        }

        text.Report(
            DiagnosticKinds.NoFigure,
            BodyText.Opening(block),
            $"There is no figure \"{id}\" in {ContentPath.FiguresFile}.",
            NearestName.Find(id, figures.All.Where(figure => figure.CanBeDrawn).Select(figure => figure.Id)) is { } nearest
                ? $"Did you mean `:::{RiskBlock.BlockName} {nearest}`?"
            : $"Write the id of a figure, or begin each line below with its number: `- {Phrase("3", Language.Of(text.File))} …`.");
    }
}
