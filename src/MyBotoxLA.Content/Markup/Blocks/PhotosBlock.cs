using Markdig.Extensions.CustomContainers;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>
/// The clinic's own photographs, next to each other. Nothing is shown until there are some. The word after the name says that none of
/// them shows a person; one of a model needs a <see cref="PhotoBlock"/>, which labels it.
/// </summary>
internal sealed class PhotosBlock : Block
{
    public override string Name => "photos";

    public override LocalString Label => new("The clinic's photos", "Fotos de la clínica");

    public override FieldSet Fields { get; } =
    [
        new(
            "who",
            FieldKind.Choice,
            new("Who is shown", "Quién aparece"),
            new("A model needs a photo block.", "Una modelo necesita un bloque de foto."))
        {
            Choices = [PhotoBlock.Nobody],
            ChoiceLabels = [PhotoBlock.NobodyLabel],
            NoChoice = PhotoBlock.UnsaidLabel,
        },
        BlockFields.Body with { IsRequired = false },
    ];

    public override bool TakesArguments(CustomContainer block) => true;

    public override string Example => """
        :::photos nobody
        ![The front door of the clinic, beside the pharmacy](/images/door.png)
        :::
        """;

    public override string Form(Language language) => $":::{Name} {{who}}\n{{body}}\n:::";

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
