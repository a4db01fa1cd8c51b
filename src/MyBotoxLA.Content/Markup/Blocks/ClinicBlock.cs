using Markdig.Extensions.CustomContainers;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>The clinic's phone, email, address, hours and booking link, from <c>site.yml</c>.</summary>
internal sealed class ClinicBlock : Block
{
    public override string Name => "clinic";

    public override string Example => """
        :::clinic
        :::
        """;

    public override void WriteHtml(BodyWriter writer, CustomContainer block)
    {
        writer.WriteSlot(Slot.Clinic);
        writer.WriteChildren(block);
    }

    public override IEnumerable<MarkdownPart> OpeningInMarkdown(string arguments) => [new("", Slot.Clinic)];
}
