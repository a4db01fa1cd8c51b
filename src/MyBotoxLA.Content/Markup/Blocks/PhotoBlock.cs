using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>
/// One photograph with a caption. The words after the name say whether it shows a model, which the layout then writes above it
/// (Business and Professions Code 651), and whether the caption is beside it.
/// </summary>
internal sealed class PhotoBlock : Block
{
    /// <summary>The photograph shows a model.</summary>
    private const string Model = "model";

    /// <summary>The photograph shows no person.</summary>
    public const string Nobody = "nobody";

    /// <summary>The caption is beside the photograph where there is room, not below it.</summary>
    private const string Beside = "beside";

    /// <summary>What the editor calls <see cref="Nobody"/>.</summary>
    public static readonly LocalString NobodyLabel = new("No person", "Ninguna persona");

    /// <summary>What the editor calls a photograph without one of the words.</summary>
    public static readonly LocalString UnsaidLabel = new("Not said", "Sin decir");

    private static readonly string[] Words = [Model, Nobody, Beside];

    public override string Name => "photo";

    public override LocalString Label => new("Photo", "Foto");

    public override FieldSet Fields { get; } =
    [
        new("src", FieldKind.Picture, new("Photo", "Foto"), new("The picture.", "La imagen."))
        {
            IsRequired = true,
        },
        new(
            "alt",
            FieldKind.PlainText,
            new("What the photo shows", "Qué muestra la foto"),
            new("For people who cannot see it.", "Para quienes no pueden verla."))
        {
            IsRequired = true,
        },
        new(
            "who",
            FieldKind.Choice,
            new("Who is shown", "Quién aparece"),
            new("Choose one: the page labels a model.", "Elija uno: la página dice si es modelo."))
        {
            Choices = [Model, Nobody],
            ChoiceLabels = [new("A model", "Una modelo o un modelo"), NobodyLabel],
            NoChoice = UnsaidLabel,
        },
        new(
            "place",
            FieldKind.Choice,
            new("Where the caption is", "Dónde va la leyenda"),
            LocalString.None)
        {
            Choices = [Beside],
            ChoiceLabels = [new("Beside the photo", "Al lado de la foto")],
            NoChoice = new("Below the photo", "Debajo de la foto"),
        },
        BlockFields.Body with { Key = "caption", Label = new("Caption", "Leyenda"), IsRequired = false },
    ];

    public override bool TakesArguments(CustomContainer block) => true;

    public override string Example => """
        :::photo model
        ![A woman talks with a nurse about her health](/images/talk.jpg)

        A visit begins with your questions.
        :::
        """;

    /// <summary>True if the words after the name of a block of photographs say whether they show a model.</summary>
    public static bool SaysWhoIsShown(CustomContainer block) => WordsOf(block.Arguments).Any(word => word != Beside);

    public override string Form(Language language) => $":::{Name} {{who}} {{place}}\n![{{alt}}]({{src}})\n\n{{caption}}\n:::";

    public override IEnumerable<Diagnostic> Check(CustomContainer block, BodyText text)
    {
        var pictures = block.Descendants<LinkInline>().Count(link => link.IsImage);
        var lacks = Picture(block) is not { IsImage: true }
            ? Lacks(block, text, "does not begin with a picture", "Write `![What it shows](/images/name.jpg)` below the opening line.")
            : pictures > 1 ? Lacks(block, text, "has more than one picture", "Write a block for each, or use `:::photos`.")
            : [];
        return [.. lacks, .. CheckWords(block, text)];
    }

    public override void WriteHtml(BodyWriter writer, CustomContainer block)
    {
        var words = WordsOf(block.Arguments);
        writer.OpenElement("figure", words.Contains(Beside) ? "photo photo--beside" : Name);
        writer.OpenElement("div", className: null);
        if (words.Contains(Model))
        {
            writer.WriteSlot(Slot.ModelLabel);
        }

        var picture = Picture(block);
        if (picture is not null)
        {
            writer.Render(picture);
        }

        writer.CloseElement("div");
        if (block.Count > 1 || picture?.NextSibling is not null || (picture is null && block.Count > 0))
        {
            WriteCaption(writer, block, picture);
        }

        writer.CloseElement("figure");
    }

    public override IEnumerable<MarkdownPart> OpeningInMarkdown(string arguments) =>
        WordsOf(arguments).Contains(Model) ? [new("", Slot.ModelLabel)] : [];

    /// <summary>The picture that the block begins with; what is left of it is its description if the file cannot be shown.</summary>
    private static LinkInline? Picture(CustomContainer block) =>
        block.FirstOrDefault() is ParagraphBlock { Inline.FirstChild: LinkInline { IsImage: true } picture } ? picture : null;

    private static void WriteCaption(BodyWriter writer, CustomContainer block, LinkInline? picture)
    {
        writer.OpenElement("figcaption", className: null);
        if (picture?.NextSibling is { } rest)
        {
            writer.OpenElement("p", className: null);
            for (Inline? inline = rest is LineBreakInline ? rest.NextSibling : rest; inline is not null; inline = inline.NextSibling)
            {
                writer.Render(inline);
            }

            writer.CloseElement("p");
        }

        foreach (var child in block.Skip(picture is null ? 0 : 1))
        {
            writer.Render(child);
        }

        writer.CloseElement("figcaption");
    }

    private IEnumerable<Diagnostic> CheckWords(CustomContainer block, BodyText text)
    {
        var words = WordsOf(block.Arguments);
        return words.All(word => Words.Contains(word)) && !(words.Contains(Model) && words.Contains(Nobody))
            ? []
            : WrongArguments(
                block,
                text,
                $"Write `{Model}` if it shows a person or `{Nobody}` if it shows none, and `{Beside}` to have the caption beside it.");
    }

    /// <summary>In lowercase: a phone capitalizes the first word that is written on it.</summary>
    private static string[] WordsOf(string? arguments) =>
        (arguments ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
