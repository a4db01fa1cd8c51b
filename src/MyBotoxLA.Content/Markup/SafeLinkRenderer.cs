using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace MyBotoxLA.Content.Markup;

/// <summary>Writes a link or an image, or only its text if it is not safe to follow.</summary>
internal sealed class SafeLinkRenderer : LinkInlineRenderer
{
    private static readonly object TextOnly = new();

    public static void ShowOnlyText(LinkInline link) => link.SetData(TextOnly, true);

    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (link.ContainsData(TextOnly))
        {
            renderer.WriteChildren(link);
        }
        else
        {
            base.Write(renderer, link);
        }
    }
}
