using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace MyBotoxLA.Content.Markup;

/// <summary>
/// The site's own Markdown: citations, blocks, heading ids, and accessible tables. Markdig's own extensions for blocks and ids would
/// also take <c>::text::</c> and <c>{text}</c> out of sentences, so only their parts for whole lines are used.
/// </summary>
internal sealed class ContentExtension : IMarkdownExtension
{
    private const int DeepestNesting = 32;

    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { MaximumNestingDepth = DeepestNesting }
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseSmartyPants()
        .DisableHtml()
        .Use<ContentExtension>()
        .Build();

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new CustomContainerParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        pipeline.InlineParsers.Insert(0, new BareUrlParser());
        pipeline.InlineParsers.Insert(1, new BareEmailParser());
        pipeline.InlineParsers.Insert(2, new RuleExceptionParser());
        HeadingId.Setup(pipeline);
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.Insert(0, new BlockRenderer());
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new TableRenderer());
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new SafeLinkRenderer());
        renderer.ObjectRenderers.Add(new CitationRenderer());
    }
}
