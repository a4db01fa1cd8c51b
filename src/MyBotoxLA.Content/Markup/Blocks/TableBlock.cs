using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>A table with a caption: the words after the name. <see cref="TableRenderer"/> renders the table itself.</summary>
internal sealed class TableBlock : Block
{
    public const string BlockName = "table";

    public override string Name => BlockName;

    public override LocalString Label => new("Table", "Tabla");

    public override FieldSet Fields { get; } =
    [
        new(
            "caption",
            FieldKind.PlainText,
            new("Caption: what the table shows", "Leyenda: qué muestra la tabla"),
            new("Plain text.", "Texto sin formato.")),
        new(
            "body",
            FieldKind.Text,
            new("Rows", "Filas"),
            new(
                "Rows with | between the cells; the second row is |---|---|.",
                "Filas con | entre las celdas; la segunda es |---|---|."))
        {
            IsRequired = true,
            IsLong = true,
        },
    ];

    public override bool TakesArguments(CustomContainer block) => true;

    public override string Example => """
        :::table Side effects in 100 people, with the medicine and with placebo
        | Effect | With the medicine | With placebo |
        |---|---|---|
        | Drooping eyelid | 2.4 | 0 |
        | Drooping eyebrow | 1.5 | 0 |
        :::
        """;

    /// <summary>True if the table is in such a block, with or without a caption.</summary>
    public static bool Encloses(Table table) => table.Parent is CustomContainer { Info: BlockName };

    /// <summary>The caption of a table: the words after the name of the block that it is in; empty if there are none.</summary>
    public static string Caption(Table table) => (table.Parent as CustomContainer)?.Arguments ?? "";

    public override string Form(Language language) => $":::{Name} {{caption}}\n{{body}}\n:::";

    public override IEnumerable<Diagnostic> Check(CustomContainer block, BodyText text)
    {
        var lacks = block.OfType<Table>().Any() || HasBars(block, text)
            ? []
            : Lacks(
                block,
                text,
                "has no table",
                "Write the table as lines that begin with `|`, the second `|---|---|`, with no empty line above or inside it.");
        return [.. lacks, .. CheckCaption(block, text)];
    }

    public override void WriteHtml(BodyWriter writer, CustomContainer block)
    {
        if (!block.OfType<Table>().Any() && !string.IsNullOrEmpty(block.Arguments))
        {
            // Lines that are reported because they are not a table yet keep their caption.
            writer.WriteLine("<p>").WriteEscape(block.Arguments).WriteLine("</p>");
        }

        writer.WriteChildren(block);
    }

    /// <summary>Lines with bars that are no table are reported themselves, with what they lack.</summary>
    private static bool HasBars(CustomContainer block, BodyText text) =>
        block.OfType<ParagraphBlock>().Any(paragraph => text.Of(paragraph.Span) is ['|', ..] or ['+', '-' or '=', ..]);

    private static IEnumerable<Diagnostic> CheckCaption(CustomContainer block, BodyText text)
    {
        if (MarkupInPlainText.Find(block.Arguments ?? "") is not { } markup)
        {
            yield break;
        }

        var at = Math.Max(0, text.ToLineEnd(block.Span.Start).IndexOf(markup.Text, StringComparison.Ordinal));
        yield return text.At(
            DiagnosticKinds.MarkupInPlainText,
            new SourceSpan(block.Span.Start + at, block.Span.Start + at + markup.Text.Length - 1),
            $"The caption is plain text, so patients see \"{markup.Text}\" as it is typed.",
            markup.Hint);
    }

    public override IEnumerable<MarkdownPart> OpeningInMarkdown(string arguments) => [new($"**{arguments}**"), new("")];
}
