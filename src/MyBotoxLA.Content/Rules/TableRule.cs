using Markdig.Extensions.Tables;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Markup.Blocks;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// A table has a caption, so that people who cannot see it know what it is about. Source: WCAG 2.2, 1.3.1; technique H39.
/// </summary>
internal sealed class TableRule : IBodyRule
{
    public IEnumerable<Diagnostic> Check(BodyContext body) =>
        body.Nodes.Tables.Where(table => !HasCaption(table)).Select(table => body.Text.At(
        DiagnosticKinds.NoCaption,
        BodyText.FirstLine(table.Span, 1),
        "This table has no caption.",
        TableBlock.Encloses(table)
            ? "After `:::table`, write what the table shows."
            : "Put a line `:::table What the table shows` above it and a line `:::` below it."));

    private static bool HasCaption(Table table) => TableBlock.Encloses(table) && TableBlock.Caption(table).Length > 0;
}
