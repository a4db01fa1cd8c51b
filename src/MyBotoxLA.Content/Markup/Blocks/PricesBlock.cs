using Markdig.Extensions.CustomContainers;
using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>What the clinic treats, and its prices, from <c>site.yml</c>; without prices, a request to call.</summary>
internal sealed class PricesBlock : Block
{
    public const string BlockName = "prices";

    public override string Name => BlockName;

    public override LocalString Label => new("Prices", "Precios");

    public override FieldSet Fields => FieldSet.None;

    public override string Example => """
        :::prices
        :::
        """;

    public override void WriteHtml(BodyWriter writer, CustomContainer block)
    {
        writer.WriteSlot(Slot.Prices);
        writer.WriteChildren(block);
    }

    public override IEnumerable<MarkdownPart> OpeningInMarkdown(string arguments) => [new("", Slot.Prices)];
}
