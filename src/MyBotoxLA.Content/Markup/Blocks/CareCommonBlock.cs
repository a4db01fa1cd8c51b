using MyBotoxLA.Content.Fields;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>The card for what needs no help.</summary>
internal sealed class CareCommonBlock : CareBlock
{
    public override string Name => "care-common";

    public override LocalString Label => new("Usually nothing to do", "Por lo general, no hay que hacer nada");

    public override string Example => """
        :::care-common
        ### Usually nothing to do

        - Redness, swelling, or small bumps go down within hours.
        :::
        """;

    protected override string HeadingExample => "Usually nothing to do";
}
