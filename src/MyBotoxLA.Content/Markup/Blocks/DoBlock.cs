using Markdig.Extensions.CustomContainers;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Fields;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>What helps, each with a check mark, under a heading.</summary>
internal sealed class DoBlock : Block
{
    public override string Name => "do";

    public override LocalString Label => new("Do", "Qué hacer");

    public override string Example => """
        :::do
        ### Do

        - Go back to your day if you feel well.
        :::
        """;

    public override IEnumerable<Diagnostic> Check(CustomContainer block, BodyText text) => CheckBeginsWithHeading(block, text, "Do");
}
