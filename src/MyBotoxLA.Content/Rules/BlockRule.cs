using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Markup.Blocks;

namespace MyBotoxLA.Content.Rules;

/// <summary>A <c>:::</c> block has a known name and holds what it is drawn from.</summary>
internal sealed class BlockRule : IBodyRule
{
    public void Check(BodyNodes nodes, BodyReport report)
    {
        foreach (var block in nodes.Blocks)
        {
            var opening = BodyReport.FirstLine(block.Span, 3 + (block.Info?.Length ?? 0));
            if (!BlockNames.IsKnown(block))
            {
                ReportUnknown(block, opening, report);
            }
            else if (Lack(block) is var (lack, hint))
            {
                report.Add(DiagnosticKinds.BlockContents, opening, $"The block \"{block.Info}\" {lack}.", hint);
            }
            else if (block.Info == BlockNames.Risk)
            {
                CheckRisk(block, report);
            }
        }
    }

    private static void ReportUnknown(CustomContainer block, SourceSpan opening, BodyReport report)
    {
        var hint = NearestName.Find(block.Info ?? "", BlockNames.Names) is { } nearest
            ? $"Did you mean `:::{nearest}`?"
            : $"The blocks known here are {string.Join(", ", BlockNames.Names)}.";
        report.Add(DiagnosticKinds.UnknownBlock, opening, string.IsNullOrEmpty(block.Info) ? "This block has no name." : $"There is no block \"{block.Info}\".", hint);
    }

    private static (string Lack, string Hint)? Lack(CustomContainer block) => block.Info switch
    {
        BlockNames.Care911 or BlockNames.CareCall or BlockNames.CareCommon or BlockNames.Do or BlockNames.Dont or BlockNames.Ask when block.FirstOrDefault() is not HeadingBlock =>
            ("does not begin with a heading", $"Write a line such as `### {HeadingExample(block.Info)}` right below the line that opens it."),
        BlockNames.FaceMap when block.Descendants<LinkInline>().Count() != FaceDrawing.Areas =>
            ($"needs {FaceDrawing.Areas} links", "Write a list of four links, in this order: forehead, between the eyebrows, beside the eyes, neck."),
        BlockNames.Risk or BlockNames.InShort or BlockNames.Cards when !block.OfType<ListBlock>().Any() =>
            ("holds no list", "Begin each line in it with `- `."),
        BlockNames.Timeline when !block.OfType<ListBlock>().Any(list => list.IsOrdered) =>
            ("holds no numbered list", "Begin its lines with `1. `, `2. ` and so on."),
        BlockNames.Table when !block.OfType<Markdig.Extensions.Tables.Table>().Any() =>
            ("holds no table", "Write a table of lines that begin with `|`, with an empty line neither above nor inside it."),
        _ => null,
    };

    private static string HeadingExample(string? name) => name switch
    {
        BlockNames.Care911 => "Call 911 or go to the emergency room",
        BlockNames.CareCall => "Call us the same day",
        BlockNames.CareCommon => "Usually nothing to do",
        BlockNames.Do => "Do",
        BlockNames.Dont => "Do not",
        _ => "Questions to ask",
    };

    private static void CheckRisk(CustomContainer block, BodyReport report)
    {
        foreach (var item in block.Descendants<ListItemBlock>().Where(item => RiskPicture.PeopleIn100(item) is null))
        {
            report.Add(DiagnosticKinds.RiskNumber, BodyReport.FirstLine(item.Span, item.Span.Length), "This line of the block \"risk\" does not begin with a number in 100, so no picture can be drawn.", report.Text(item.Span).StartsWith("- **") ? "Leave the signs ** out: the number is made bold for you." : "Begin it with the number, from 0 to 100: `- 3 in 100 had …`, in Spanish `- 3 de cada 100 …`.");
        }
    }
}
