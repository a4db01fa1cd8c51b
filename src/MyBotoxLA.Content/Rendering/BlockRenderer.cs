using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rendering;

/// <summary>Writes the <c>:::name</c> blocks.</summary>
internal sealed class BlockRenderer : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer block)
    {
        switch (block.Info)
        {
            case Blocks.Clinic:
                ((BodyWriter)renderer).WriteSlot(Slot.Clinic);
                break;
            case Blocks.Table:
                renderer.WriteChildren(block);
                break;
            default:
                renderer.EnsureLine();
                renderer.WriteLine(Blocks.IsKnown(block.Info) ? $"<div class=\"{block.Info}\">" : "<div>");
                renderer.WriteChildren(block);
                renderer.WriteLine("</div>");
                break;
        }
    }
}
