using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace MyBotoxLA.Content.Markup;

internal sealed class CitationRenderer : HtmlObjectRenderer<Citation>
{
    protected override void Write(HtmlRenderer renderer, Citation citation)
    {
        if (citation.Number is int number)
        {
            // The word joiner prevents a line break between the word and its number.
            renderer.Write("&#8288;<sup class=\"cite\"><a");
            if (citation.IsFirst)
            {
                renderer.Write(" id=\"").Write(Citation.AnchorPrefix).Write(citation.IdPrefix).Write(citation.Id).Write('"');
            }

            renderer.Write(" href=\"#source-").Write(citation.IdPrefix).Write(citation.Id).Write("\" role=\"doc-noteref\">");
            renderer.Write(number.ToString(CultureInfo.InvariantCulture)).Write("</a></sup>");
        }
    }
}
