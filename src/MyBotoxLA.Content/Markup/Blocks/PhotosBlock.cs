using Markdig.Extensions.CustomContainers;
using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>
/// The clinic's own photographs, next to each other. Nothing is shown until there are some. The word after the name says that none of
/// them shows a person; one of a model needs a <see cref="PhotoBlock"/>, which labels it.
/// </summary>
internal sealed class PhotosBlock : Block
{
    public override string Name => "photos";

    public override bool TakesArguments(CustomContainer block) => true;

    public override string Example => """
        :::photos nobody
        ![The front door of the clinic, beside the pharmacy](/images/door.png)
        :::
        """;

    public override IEnumerable<Diagnostic> Check(CustomContainer block, BodyText text) =>
        block.Arguments is { Length: > 0 } words && !words.Equals(PhotoBlock.Nobody, StringComparison.OrdinalIgnoreCase)
            ? WrongArguments(
                block,
                text,
                $"Write `{PhotoBlock.Nobody}` if no photo shows a person, or nothing. "
                    + "Write a block `:::photo model` for a photo of a model.")
            : [];

    public override void WriteHtml(BodyWriter writer, CustomContainer block)
    {
        if (block.Count > 0)
        {
            base.WriteHtml(writer, block);
        }
    }
}
