using Markdig.Extensions.CustomContainers;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Fields;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>Large links to other pages, each with a sentence.</summary>
internal sealed class CardsBlock : Block
{
    public override string Name => "cards";

    public override LocalString Label => new("Links as cards", "Enlaces en tarjetas");

    public override string Example => """
        :::cards
        - [Side effects](/side-effects) What can happen, in numbers.
        - [Your visit](/your-visit) What happens on the day.
        :::
        """;

    public override IEnumerable<Diagnostic> Check(CustomContainer block, BodyText text) => CheckHasList(block, text);
}
