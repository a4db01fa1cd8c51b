using Markdig.Extensions.CustomContainers;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Fields;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>What to avoid, each with a cross, under a heading.</summary>
internal sealed class DontBlock : Block
{
    public const string BlockName = "dont";

    public override string Name => BlockName;

    public override LocalString Label => new("Do not", "Qué no hacer");

    public override string Example => """
        :::dont
        ### Do not

        - Do not rub the treated area.
        :::
        """;

    public override IEnumerable<Diagnostic> Check(CustomContainer block, BodyText text) => CheckBeginsWithHeading(block, text, "Do not");
}
