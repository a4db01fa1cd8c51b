using Markdig.Extensions.CustomContainers;
using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>
/// The top of the home page. The layout supplies the buttons to call and to book, the hours, and a drawing; the boxed warning
/// follows the block.
/// </summary>
internal sealed class WelcomeBlock : Block
{
    public override string Name => "welcome";

    public override LocalString Label => new("Welcome", "Bienvenida");

    public override bool IsOncePerPage => true;

    public override bool IsSummary => true;

    public override string Example => """
        :::welcome
        **Is it safe?** In studies, **33.1 in 100** people had a health problem, and **29.1 in 100** with placebo.
        See [side effects in numbers](/side-effects).
        :::
        """;

    public override void WriteHtml(BodyWriter writer, CustomContainer block)
    {
        writer.OpenElement("div", Name);
        writer.WriteSlot(Slot.Welcome);
        writer.OpenElement("div", "welcome__text");
        writer.WriteChildren(block);
        writer.CloseElement("div");
        writer.CloseElement("div");
    }
}
