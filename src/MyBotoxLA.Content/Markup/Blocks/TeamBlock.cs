using Markdig.Extensions.CustomContainers;
using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>The responsible physician and the people who inject, from <c>site.yml</c>; without them, a request to ask.</summary>
internal sealed class TeamBlock : Block
{
    public override string Name => "team";

    public override LocalString Label => new("Who treats you", "Quién le atiende");

    public override FieldSet Fields => FieldSet.None;

    public override string Example => """
        :::team
        :::
        """;

    public override void WriteHtml(BodyWriter writer, CustomContainer block)
    {
        writer.WriteSlot(Slot.Team);
        writer.WriteChildren(block);
    }

    public override IEnumerable<MarkdownPart> OpeningInMarkdown(string arguments) => [new("", Slot.Team)];
}
