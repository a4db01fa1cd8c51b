using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>The card for what can wait for a call. It ends with the clinic's phone number.</summary>
internal sealed class CareCallBlock : CareBlock
{
    public override string Name => "care-call";

    public override LocalString Label => new("Call us", "Llámenos");

    public override string Example => """
        :::care-call
        ### Call us the same day

        - Your eyelid or brow droops.
        - You have spreading redness, pus, or a fever.
        :::
        """;

    public override string HeadingId => "call-us";

    protected override string HeadingExample => "Call us the same day";

    protected override Slot? Action => Slot.CallClinic;
}
