using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>
/// One <c>:::name</c> block: its name, its example in the guide, what it must contain, how it is drawn on the page, and what stands
/// for it on the Markdown page. A new block is one class, listed in <see cref="BlockCatalog"/>.
/// </summary>
internal abstract class Block
{
    /// <summary>What the author writes after <c>:::</c>.</summary>
    public abstract string Name { get; }

    /// <summary>A whole block as an author writes it; the guide shows it word for word.</summary>
    public abstract string Example { get; }

    /// <summary>The id of the block's heading when other pages link to it; null when the heading's own text makes the id.</summary>
    public virtual string? HeadingId => null;

    /// <summary>What is wrong in the block.</summary>
    public virtual IEnumerable<Diagnostic> Check(CustomContainer block, BodyText text) => [];

    /// <summary>Draws the block; by default its contents in an element of the class <see cref="Name"/>.</summary>
    public virtual void WriteHtml(BodyWriter writer, CustomContainer block) => writer.WriteElement("div", Name, block);

    /// <summary>What replaces the opening line on the Markdown page, where block fences mean nothing.</summary>
    /// <param name="arguments">The words after the name.</param>
    public virtual IEnumerable<MarkdownPart> OpeningInMarkdown(string arguments) => [];

    /// <summary>The list of one diagnostic that says what the block lacks.</summary>
    /// <param name="block">The block.</param>
    /// <param name="text">The body it is in.</param>
    /// <param name="lack">The end of a sentence that begins "The block "name"".</param>
    /// <param name="hint">What to write.</param>
    protected IEnumerable<Diagnostic> Lacks(CustomContainer block, BodyText text, string lack, string hint) =>
        [text.At(DiagnosticKinds.BlockContents, BodyText.Opening(block), $"The block \"{Name}\" {lack}.", hint)];

    /// <summary>Says that the block holds no list, when it holds none.</summary>
    protected IEnumerable<Diagnostic> CheckHasList(CustomContainer block, BodyText text) =>
        block.OfType<ListBlock>().Any() ? [] : Lacks(block, text, "holds no list", "Begin each line in it with `- `.");

    /// <summary>Says that the block does not begin with a heading, when it does not.</summary>
    protected IEnumerable<Diagnostic> CheckBeginsWithHeading(CustomContainer block, BodyText text, string heading) =>
        block.FirstOrDefault() is HeadingBlock
            ? []
            : Lacks(
                block,
                text,
                "does not begin with a heading",
                $"Write a line such as `### {heading}` right below the line that opens it.");
}
