using Markdig.Extensions.CustomContainers;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>
/// The summary at the top of the page. The layout supplies its heading, and the contents and the boxed warning follow it.
/// </summary>
internal sealed class InShortBlock : Block
{
    /// <summary>The id of the heading that the layout supplies.</summary>
    private const string TitleId = "in-short";

    public override string Name => "in-short";

    public override LocalString Label => new("In short", "En pocas palabras");

    public override bool IsOncePerPage => true;

    public override bool IsSummary => true;

    public override string Example => """
        :::in-short
        - The full effect shows at about 2 weeks, and results vary.
        - The effects can spread and cause serious harm: learn [when to call 911](/side-effects#call-911).
        :::
        """;

    public override IEnumerable<Diagnostic> Check(CustomContainer block, BodyText text) => CheckHasList(block, text);

    public override void WriteHtml(BodyWriter writer, CustomContainer block)
    {
        writer.OpenElement("section", Name, TitleId);
        writer.WriteSlot(Slot.InShortTitle);
        writer.WriteChildren(block);
        writer.CloseElement("section");
    }

    public override IEnumerable<MarkdownPart> OpeningInMarkdown(string arguments) => [new("", Slot.InShortTitle)];
}
