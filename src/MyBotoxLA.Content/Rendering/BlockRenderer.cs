using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rendering;

/// <summary>Writes the <c>:::name</c> blocks.</summary>
internal sealed class BlockRenderer : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer block)
    {
        var writer = (BodyWriter)renderer;
        switch (block.Info)
        {
            case Blocks.Clinic:
                writer.WriteSlot(Slot.Clinic);
                break;
            case Blocks.Table:
                writer.WriteChildren(block);
                break;
            case Blocks.InShort:
                Open(writer, "section", Blocks.InShort, "in-short");
                writer.WriteSlot(Slot.InShortTitle);
                Close(writer, block, "section");
                break;
            case Blocks.Care911:
                WriteCare(writer, block, Slot.Call911);
                break;
            case Blocks.CareCall:
                WriteCare(writer, block, Slot.CallClinic);
                break;
            case Blocks.CareCommon:
                WriteCare(writer, block, slot: null);
                break;
            case Blocks.Risk:
                RiskPicture.Write(writer, block);
                break;
            case Blocks.FaceMap:
                Open(writer, "div", Blocks.FaceMap);
                FaceDrawing.Write(writer, block);
                Close(writer, block, "div");
                break;
            default:
                Open(writer, "div", Blocks.IsKnown(block) ? block.Info : null);
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
