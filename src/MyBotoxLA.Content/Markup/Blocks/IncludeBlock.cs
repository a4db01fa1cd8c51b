using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>A fragment: a text that is the same on several pages, written in one file.</summary>
internal sealed class IncludeBlock : Block
{
    /// <summary>Pages and their Markdown find the block by this name.</summary>
    public const string BlockName = "include";

    private static readonly object Contents = new();

    public override string Name => BlockName;

    public override LocalString Label => new("Shared text", "Texto compartido");

    public override FieldSet Fields { get; } =
    [
        new("fragment", FieldKind.Text, new("Which text", "Cuál texto"), new("From the shared texts.", "De los textos compartidos."))
        {
            IsRequired = true,
            Target = FieldTarget.Fragment,
        },
    ];

    public override bool TakesArguments(CustomContainer block) => true;

    public override bool CanBeInFragment => false;

    public override string Example => """
        :::include call-911
        :::
        """;

    /// <summary>The name of the fragment; null for another block, or if it names none.</summary>
    public static string? FragmentName(CustomContainer block) =>
        block is { Info: BlockName, Arguments: { Length: > 0 } name } ? name.Trim() : null;

    /// <summary>Sets what the block shows.</summary>
    public static void SetContents(CustomContainer block, MarkdownDocument fragment) => block.SetData(Contents, fragment);

    public override string Form(Language language) => $":::{Name} {{fragment}}\n:::";

    public override IEnumerable<Diagnostic> Check(CustomContainer block, BodyText text) => FragmentName(block) is null
        ? Lacks(block, text, "names no fragment", "Write the name of a file in the folder `fragments` after it: `:::include call-911`.")
        : [];

    /// <summary>Without an element of its own, so that a fragment looks the same as its text on the page.</summary>
    public override void WriteHtml(BodyWriter writer, CustomContainer block)
    {
        if (block.GetData(Contents) is MarkdownDocument fragment)
        {
            writer.WriteChildren(fragment);
        }

        writer.WriteChildren(block);
    }
}
