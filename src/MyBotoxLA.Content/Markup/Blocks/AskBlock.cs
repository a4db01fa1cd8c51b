using Markdig.Extensions.CustomContainers;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Fields;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>Questions that a patient may ask, under a heading.</summary>
internal sealed class AskBlock : Block
{
    public override string Name => "ask";

    public override LocalString Label => new("Questions to ask", "Preguntas para hacer");

    public override string Example => """
        :::ask
        ### Questions to ask before you say yes

        - What training do you have?
        - What are the risks for me?
        :::
        """;

    public override IEnumerable<Diagnostic> Check(CustomContainer block, BodyText text) =>
        CheckBeginsWithHeading(block, text, "Questions to ask");
}
