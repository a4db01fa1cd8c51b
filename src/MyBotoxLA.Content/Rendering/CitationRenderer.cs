using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace MyBotoxLA.Content.Rendering;

internal sealed class CitationRenderer : HtmlObjectRenderer<Citation>
{
    protected override void Write(HtmlRenderer renderer, Citation citation)
    {
        if (citation.Number is int number)
        {
            var source = $"{citation.IdPrefix}{citation.Id}";
            var id = citation.IsFirst ? $" id=\"cite-{source}\"" : "";

            // The word joiner keeps the number on the line of the word it belongs to.
            renderer.Write($"""&#8288;<sup class="cite"><a{id} href="#source-{source}" role="doc-noteref">{number}</a></sup>""");
        }
    }
}
