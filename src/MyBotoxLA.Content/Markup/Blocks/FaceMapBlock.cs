using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Fields;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>
/// A drawing of a face whose areas link to the targets of the block's links, in the same order. Screen readers see only the links.
/// </summary>
internal sealed class FaceMapBlock : Block
{
    /// <summary>Forehead, between the eyebrows, beside the eyes, neck.</summary>
    private const int AreaCount = 4;

    private const string AreaStart = "<g class=\"face__area\" data-area=\"";

    private static readonly string Drawing = EmbeddedDrawing.Read("face.svg");

    public override string Name => "face-map";

    public override LocalString Label => new("Drawing of a face", "Dibujo de una cara");

    public override string Example => """
        :::face-map
        - [Forehead lines](/about-botox#forehead-lines)
        - [Frown lines between the eyebrows](/about-botox#frown-lines)
        - [Crow's feet beside the eyes](/about-botox#crows-feet)
        - [Bands of the neck](/about-botox#neck-bands)
        :::
        """;

    public override IEnumerable<Diagnostic> Check(CustomContainer block, BodyText text) =>
        block.Descendants<LinkInline>().Count() == AreaCount
        ? []
        : Lacks(
            block,
            text,
            $"needs {AreaCount} links",
            "Write a list of four links, in this order: forehead, between the eyebrows, beside the eyes, neck.");

    public override void WriteHtml(BodyWriter writer, CustomContainer block)
    {
        writer.OpenElement("div", Name);
        string[] links = [.. block.Descendants<LinkInline>().Select(link => link.Url ?? "")];
        if (links.Length == AreaCount)
        {
            WriteDrawing(writer, links);
        }

        writer.WriteChildren(block);
        writer.CloseElement("div");
    }

    private static void WriteDrawing(BodyWriter writer, string[] links)
    {
        var parts = Drawing.Split(AreaStart);
        writer.Write(parts[0]);
        foreach (var part in parts[1..])
        {
            writer.Write("<a class=\"face__area\" tabindex=\"-1\" href=\"").WriteEscapeUrl(links[part[0] - '1']);
            writer.Write(string.Concat("\"", part.AsSpan(2)).Replace("</g>", "</a>", StringComparison.Ordinal));
        }

        writer.WriteLine();
    }
}
