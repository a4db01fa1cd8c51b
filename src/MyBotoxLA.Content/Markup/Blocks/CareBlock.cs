using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>
/// A card that says when to get which kind of help. It is labeled by its heading, and may end with a link to call.
/// </summary>
internal abstract class CareBlock : Block
{
    /// <summary>The heading to suggest if there is none.</summary>
    protected abstract string HeadingExample { get; }

    /// <summary>The link at the end; null for no link.</summary>
    protected virtual Slot? Action => null;

    public override IEnumerable<Diagnostic> Check(CustomContainer block, BodyText text) =>
        CheckBeginsWithHeading(block, text, HeadingExample);

    public override void WriteHtml(BodyWriter writer, CustomContainer block)
    {
        var heading = block.Descendants<HeadingBlock>().FirstOrDefault()?.TryGetAttributes()?.Id;
        writer.OpenElement("section", $"care {Name}", heading);
        writer.WriteChildren(block);
        if (Action is { } action)
        {
            writer.WriteSlot(action);
        }

        writer.WriteLine("</section>");
    }
}
