using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MyBotoxLA.Content.Markup;

/// <summary>
/// The nodes of a page's body, in order and by type. Walking the tree costs more than most rules do, so it is done once.
/// </summary>
internal sealed class BodyNodes
{
    private readonly List<MarkdownObject> _all = [];
    private readonly List<CustomContainer> _blocks = [];
    private readonly List<Citation> _citations = [];
    private readonly List<FencedCodeBlock> _code = [];
    private readonly List<LinkReferenceDefinition> _definitions = [];
    private readonly List<HeadingBlock> _headings = [];
    private readonly List<CodeBlock> _indentedCode = [];
    private readonly List<LinkInline> _links = [];
    private readonly List<LiteralInline> _literals = [];
    private readonly List<ParagraphBlock> _paragraphs = [];
    private readonly List<Table> _tables = [];

    public BodyNodes(MarkdownDocument document)
    {
        foreach (var node in document.Descendants())
        {
            _all.Add(node);
            Add(node);
        }
    }

    public IReadOnlyList<MarkdownObject> All => _all;

    /// <summary>The <c>:::name</c> blocks.</summary>
    public IReadOnlyList<CustomContainer> Blocks => _blocks;

    public IReadOnlyList<Citation> Citations => _citations;

    public IReadOnlyList<FencedCodeBlock> Code => _code;

    /// <summary>Lines such as <c>[name]: /address</c>, which are not shown.</summary>
    public IReadOnlyList<LinkReferenceDefinition> Definitions => _definitions;

    public IReadOnlyList<HeadingBlock> Headings => _headings;

    /// <summary>Code without a fence: text that begins with a tab or four spaces.</summary>
    public IReadOnlyList<CodeBlock> IndentedCode => _indentedCode;

    /// <summary>Links and images.</summary>
    public IReadOnlyList<LinkInline> Links => _links;

    public IReadOnlyList<LiteralInline> Literals => _literals;

    public IReadOnlyList<ParagraphBlock> Paragraphs => _paragraphs;

    public IReadOnlyList<Table> Tables => _tables;

    private void Add(MarkdownObject node)
    {
        switch (node)
        {
            case LiteralInline literal:
                _literals.Add(literal);
                break;
            case Citation citation:
                _citations.Add(citation);
                break;
            case LinkInline link:
                _links.Add(link);
                break;
            case ParagraphBlock paragraph:
                _paragraphs.Add(paragraph);
                break;
            case HeadingBlock heading:
                _headings.Add(heading);
                break;
            case CustomContainer block:
                _blocks.Add(block);
                break;
            case FencedCodeBlock code:
                _code.Add(code);
                break;
            case CodeBlock code:
                _indentedCode.Add(code);
                break;
            case LinkReferenceDefinition definition:
                _definitions.Add(definition);
                break;
            case Table table:
                _tables.Add(table);
                break;
        }
    }
}
