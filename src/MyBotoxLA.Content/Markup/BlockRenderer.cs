using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using MyBotoxLA.Content.Markup.Blocks;

namespace MyBotoxLA.Content.Markup;

/// <summary>Renders a <c>:::name</c> block; for an unknown one, its contents.</summary>
internal sealed class BlockRenderer : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer block)
    {
        var writer = (BodyWriter)renderer;
        if (BlockCatalog.Find(block.Info) is { } known)
        {
            known.WriteHtml(writer, block);
        }
        else
        {
            writer.WriteElement("div", className: null, block);
        }
    }
}
