using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>The card for emergencies. It ends with a link that calls 911.</summary>
internal sealed class Care911Block : CareBlock
{
    /// <summary><see cref="MarkdownBody"/> finds the card by this name, to repeat it at the top of the printed page.</summary>
    public const string BlockName = "care-911";

    public override string Name => BlockName;

    public override LocalString Label => new("Call 911", "Llame al 911");

    public override string Example => """
        :::care-911
        ### Call 911 or go to the emergency room

        - You have trouble swallowing, speaking, or breathing.
        - Your face or throat swells.
        :::
        """;

    public override string HeadingId => Page.EmergencyId;

    protected override string HeadingExample => "Call 911 or go to the emergency room";

    protected override Slot? Action => Slot.Call911;
}
