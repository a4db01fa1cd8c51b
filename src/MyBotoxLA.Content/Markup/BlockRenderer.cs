using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using MyBotoxLA.Content.Markup.Blocks;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>Writes the <c>:::name</c> blocks.</summary>
internal sealed class BlockRenderer : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer block)
    {
        var writer = (BodyWriter)renderer;
        switch (block.Info)
        {
            case BlockNames.Clinic:
                writer.WriteSlot(Slot.Clinic);
                break;
            case BlockNames.Table:
                writer.WriteChildren(block);
                break;
            case BlockNames.InShort:
                Open(writer, "section", BlockNames.InShort, "in-short");
                writer.WriteSlot(Slot.InShortTitle);
                Close(writer, block, "section");
                break;
            case BlockNames.Care911:
                WriteCare(writer, block, Slot.Call911);
                break;
            case BlockNames.CareCall:
                WriteCare(writer, block, Slot.CallClinic);
                break;
            case BlockNames.CareCommon:
                WriteCare(writer, block, slot: null);
                break;
            case BlockNames.Risk:
                RiskPicture.Write(writer, block);
                break;
            case BlockNames.FaceMap:
                Open(writer, "div", BlockNames.FaceMap);
                FaceDrawing.Write(writer, block);
                Close(writer, block, "div");
                break;
            default:
                Open(writer, "div", BlockNames.IsKnown(block) ? block.Info : null);
                Close(writer, block, "div");
                break;
        }
    }

    /// <summary>A care card is named by its heading, and ends with the link that does what the heading says.</summary>
    private static void WriteCare(BodyWriter writer, CustomContainer block, Slot? slot)
    {
        var heading = block.Descendants<HeadingBlock>().FirstOrDefault()?.TryGetAttributes()?.Id;
        Open(writer, "section", $"care {block.Info}", heading);
        writer.WriteChildren(block);
        if (slot is { } link)
        {
            writer.WriteSlot(link);
        }

        writer.WriteLine("</section>");
    }

    private static void Open(BodyWriter writer, string element, string? name, string? labelledBy = null)
    {
        writer.EnsureLine();
        writer.Write($"<{element}");
        writer.Write(name is null ? "" : $" class=\"{name}\"");
        writer.Write(labelledBy is null ? "" : $" aria-labelledby=\"{labelledBy}\"");
        writer.WriteLine(">");
    }

    private static void Close(BodyWriter writer, CustomContainer block, string element)
    {
        writer.WriteChildren(block);
        writer.EnsureLine();
        writer.WriteLine($"</{element}>");
    }
}
