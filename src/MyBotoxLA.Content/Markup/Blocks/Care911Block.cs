using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>The card for emergencies. It ends with a link that calls 911.</summary>
internal sealed partial class Care911Block : CareBlock
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

    public override IEnumerable<Diagnostic> Check(CustomContainer block, BodyText text) =>
        base.Check(block, text).Concat(block.Descendants<HeadingBlock>().Where(NamesOtherNumber).Select(heading => text.At(
            DiagnosticKinds.EmergencyNumber,
            heading.Span,
            $"The emergency card says \"{PlainText.Of(heading.Inline)}\", and its number is not 911.",
            "Write 911: its button calls that number.")));

    private static bool NamesOtherNumber(HeadingBlock heading) =>
        ShortNumber().Match(PlainText.Of(heading.Inline)) is { Success: true } number && number.Value != "911";

    [GeneratedRegex("(?<![0-9-])[0-9]{3}(?![0-9-])", RegexOptions.CultureInvariant)]
    private static partial Regex ShortNumber();
}
