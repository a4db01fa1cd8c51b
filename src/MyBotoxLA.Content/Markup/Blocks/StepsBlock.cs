using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Fields;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>
/// A visit in four steps, each with a drawing: booking, talking, the injections, and the time afterward. Screen readers see only
/// the list.
/// </summary>
internal sealed class StepsBlock : Block
{
    /// <summary>One drawing per line, in the order of the steps.</summary>
    private static readonly string[] Drawings = EmbeddedDrawing.Read("steps.svg").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public override string Name => "steps";

    public override LocalString Label => new("Four steps of a visit", "Los cuatro pasos de una visita");

    public override string Example => """
        :::steps
        1. **Book a time.** Choose a day by phone or online.
        2. **Talk with us.** Tell us about your health, and ask anything.
        3. **The injections.** They are given with a thin needle.
        4. **Afterward.** Go back to your day if you feel well.
        :::
        """;

    public override IEnumerable<Diagnostic> Check(CustomContainer block, BodyText text) =>
        block.OfType<ListBlock>().Where(list => list.IsOrdered).Sum(list => list.Count) == Drawings.Length
            ? []
            : Lacks(
                block,
                text,
                $"needs a numbered list of {Drawings.Length} steps",
                "Write lines that begin with `1. ` to `4. `, in this order: booking, talking, the injections, afterward.");

    public override void WriteHtml(BodyWriter writer, CustomContainer block)
    {
        writer.OpenElement("div", Name);
        foreach (var child in block)
        {
            if (child is ListBlock { IsOrdered: true } list)
            {
                WriteSteps(writer, list);
            }
            else
            {
                writer.Render(child);
            }
        }

        writer.CloseElement("div");
    }

    private static void WriteSteps(BodyWriter writer, ListBlock list)
    {
        writer.OpenElement("ol", className: null);
        for (var step = 0; step < list.Count; step++)
        {
            writer.OpenElement("li", className: null);
            writer.WriteLine(step < Drawings.Length ? Drawings[step] : "");
            writer.WriteChildren((ListItemBlock)list[step]);
            writer.CloseElement("li");
        }

        writer.CloseElement("ol");
    }
}
