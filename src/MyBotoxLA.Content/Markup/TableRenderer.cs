using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using MyBotoxLA.Content.Markup.Blocks;

namespace MyBotoxLA.Content.Markup;

/// <summary>
/// Renders a table that can be scrolled with the keyboard, has a caption (the words after <c>:::table</c>), and marks the cells of
/// the first row and the first column as headers. The explicit roles repeat the implicit ones, because some browsers drop them
/// when the style sheet stacks a table on a phone.
/// </summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var id = $"table-{table.Line + 1}";
        renderer.EnsureLine();
        renderer.WriteLine($"""<div class="table" role="region" aria-labelledby="{id}" tabindex="0">""");
        renderer.WriteLine("<table role=\"table\">");
        renderer.Write($"""<caption id="{id}">""").WriteEscape(TableBlock.Caption(table)).WriteLine("</caption>");
        var rows = table.OfType<TableRow>().ToLookup(row => row.IsHeader);
        WriteRows(renderer, "thead", rows[true]);
        WriteRows(renderer, "tbody", rows[false]);
        renderer.WriteLine("</table>").WriteLine("</div>");
    }

    private static void WriteRows(HtmlRenderer renderer, string group, IEnumerable<TableRow> rows)
    {
        renderer.WriteLine($"<{group} role=\"rowgroup\">");
        foreach (var row in rows)
        {
            renderer.Write("<tr role=\"row\">");
            foreach (var cell in row.OfType<TableCell>())
            {
                WriteCell(renderer, cell, row.IsHeader ? "col" : row[0] == cell ? "row" : null);
            }

            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine($"</{group}>");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, string? scope)
    {
        renderer.Write(
            scope is null
                ? "<td role=\"cell\">"
                : $"<th scope=\"{scope}\" role=\"{scope switch { "col" => "columnheader", _ => "rowheader" }}\">");
        renderer.ImplicitParagraph = cell.Count == 1 && cell[0] is ParagraphBlock;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = false;
        renderer.Write(scope is null ? "</td>" : "</th>");
    }
}
