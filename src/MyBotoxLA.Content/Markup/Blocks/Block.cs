using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>
/// One <c>:::name</c> block: its name, its example in the guide, its form in the editor, what it must contain, how it is rendered in
/// HTML, and what replaces it on the Markdown page. A new block is one class, listed in <see cref="BlockCatalog"/>.
/// </summary>
internal abstract class Block
{
    /// <summary>What the author writes after <c>:::</c>.</summary>
    public abstract string Name { get; }

    /// <summary>A whole block as an author writes it; the guide shows it word for word.</summary>
    public abstract string Example { get; }

    /// <summary>What the editor calls the block.</summary>
    public abstract LocalString Label { get; }

    /// <summary>What the editor asks for.</summary>
    public virtual FieldSet Fields => BlockFields.Text;

    /// <summary>The id of the block's heading when other pages link to it; null if the id comes from the heading's own text.</summary>
    public virtual string? HeadingId => null;

    /// <summary>True when the words after the name are shown.</summary>
    public virtual bool TakesArguments(CustomContainer block) => false;

    /// <summary>True when a page may have only one, because other pages or the page layout refer to it.</summary>
    public virtual bool IsOncePerPage => HeadingId is not null;

    /// <summary>True when a fragment may have the block: it means the same on every page that includes the fragment.</summary>
    public virtual bool CanBeInFragment => !IsOncePerPage || HeadingId is not null;

    /// <summary>True when the block, if it is the first on the page, comes before the boxed warning.</summary>
    public virtual bool IsSummary => false;

    /// <summary>
    /// The whole block, with the key of each of its <see cref="Fields"/> in braces. The editor leaves out lines whose fields are all empty.
    /// </summary>
    public virtual string Form(Language language) => Fields == FieldSet.None ? $":::{Name}\n:::" : $":::{Name}\n{{body}}\n:::";

    /// <summary>What is wrong in the block.</summary>
    public virtual IEnumerable<Diagnostic> Check(CustomContainer block, BodyText text) => [];

    /// <summary>Renders the block; by default, its contents in an element with the class <see cref="Name"/>.</summary>
    public virtual void WriteHtml(BodyWriter writer, CustomContainer block) => writer.WriteElement("div", Name, block);

    /// <summary>What replaces the opening line on the Markdown page, where block fences mean nothing.</summary>
    /// <param name="arguments">The words after the name.</param>
    public virtual IEnumerable<MarkdownPart> OpeningInMarkdown(string arguments) => [];

    /// <summary>A single diagnostic that says what the block is missing.</summary>
    /// <param name="block">The block.</param>
    /// <param name="text">The body it is in.</param>
    /// <param name="lack">The end of a sentence that begins "The block "name"".</param>
    /// <param name="hint">What to write.</param>
    protected IEnumerable<Diagnostic> Lacks(CustomContainer block, BodyText text, string lack, string hint) =>
        [text.At(DiagnosticKinds.BlockContents, BodyText.Opening(block), $"The block \"{Name}\" {lack}.", hint)];

    /// <summary>A single diagnostic about the words after the name.</summary>
    /// <param name="block">The block.</param>
    /// <param name="text">The body it is in.</param>
    /// <param name="hint">What to write.</param>
    protected IEnumerable<Diagnostic> WrongArguments(CustomContainer block, BodyText text, string hint) =>
    [
        text.At(
            DiagnosticKinds.BlockArguments,
            text.FirstLineOf(block.Span),
            $"The block \"{Name}\" cannot have \"{block.Arguments}\" after its name.",
            hint),
    ];

    /// <summary>Reports a block without a list.</summary>
    protected IEnumerable<Diagnostic> CheckHasList(CustomContainer block, BodyText text) =>
        block.OfType<ListBlock>().Any() ? [] : Lacks(block, text, "has no list", "Begin each line in it with `- `.");

    /// <summary>Reports a block that does not begin with a heading.</summary>
    protected IEnumerable<Diagnostic> CheckBeginsWithHeading(CustomContainer block, BodyText text, string heading) =>
        block.FirstOrDefault() is HeadingBlock
            ? []
            : Lacks(
                block,
                text,
                "does not begin with a heading",
                $"Write a line such as `### {heading}` right below the opening line.");
}
