using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Markup.Blocks;

namespace MyBotoxLA.Content.Rules;

/// <summary>A table says what it is about, also to someone who cannot see it. Source: WCAG 2.2, 1.3.1; technique H39.</summary>
internal sealed class TableRule : IBodyRule
{
    public void Check(BodyNodes nodes, BodyReport report)
    {
        foreach (var table in nodes.Tables.Where(table => table.Parent is not CustomContainer { Info: BlockNames.Table, Arguments.Length: > 0 }))
        {
            var hint = table.Parent is CustomContainer { Info: BlockNames.Table } ? "Write after `:::table` what the table shows." : "Put a line `:::table What the table shows` above it and a line `:::` below it.";
            report.Add(DiagnosticKinds.NoCaption, BodyReport.FirstLine(table.Span, 1), "This table has no caption.", hint);
        }
    }
}
