using Markdig.Extensions.CustomContainers;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>The clinic's own photographs, next to each other. Nothing is shown until there are some.</summary>
internal sealed class PhotosBlock : Block
{
    public override string Name => "photos";

    public override string Example => """
        :::photos
        ![The front door of the clinic, beside the pharmacy](/images/door.png)
        :::
        """;

    public override void WriteHtml(BodyWriter writer, CustomContainer block)
    {
        if (block.Count > 0)
        {
            base.WriteHtml(writer, block);
        }
    }
}
