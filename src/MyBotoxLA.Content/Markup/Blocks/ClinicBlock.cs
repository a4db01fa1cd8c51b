using Markdig.Extensions.CustomContainers;
using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>The clinic's phone, email, address, hours and booking link, from <c>site.yml</c>.</summary>
internal sealed class ClinicBlock : Block
{
    public override string Name => "clinic";

    public override LocalString Label => new("Clinic details", "Datos de la clínica");

    public override FieldSet Fields => FieldSet.None;

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
