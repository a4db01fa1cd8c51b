using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;

namespace MyBotoxLA.Content.Markup;

/// <summary>The site's own Markdown: citations, blocks and accessible tables. One pipeline, built once.</summary>
internal sealed class ContentExtension : IMarkdownExtension
{
    private const int DeepestNesting = 32;

    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { MaximumNestingDepth = DeepestNesting }
        .UsePreciseSourceLocation()
        .UseAutoIdentifiers(AutoIdentifierOptions.AllowOnlyAscii)
        .UseCustomContainers()
        .UsePipeTables()
        .UseSmartyPants()
        .UseGenericAttributes()
        .DisableHtml()
        .Use<ContentExtension>()
        .Build();

    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.Replace<HtmlCustomContainerRenderer>(new BlockRenderer());
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new TableRenderer());
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new SafeLinkRenderer());
        renderer.ObjectRenderers.Add(new CitationRenderer());
    }
}
