using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Parsing;

namespace MyBotoxLA.Content.Rendering;

/// <summary>A link whose scheme is not allowed is written as its plain text.</summary>
internal sealed class SafeLinkRenderer : LinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (Addresses.IsAllowed(link.Url ?? ""))
        {
            base.Write(renderer, link);
        }
        else
        {
            renderer.WriteChildren(link);
        }
    }
}
