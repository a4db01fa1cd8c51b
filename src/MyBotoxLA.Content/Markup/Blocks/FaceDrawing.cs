using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>The map of the face: a drawing whose areas lead where the block's links lead, in the same order.</summary>
internal static class FaceDrawing
{
    private const string Open = "<g class=\"face__area\" data-area=\"";

    private static readonly string Svg = ReadSvg();

    /// <summary>Forehead, between the eyebrows, beside the eyes, neck.</summary>
    public const int Areas = 4;

    /// <summary>Writes the drawing; screen readers are given the links alone.</summary>
    public static void Write(BodyWriter writer, CustomContainer block)
    {
        var links = block.Descendants<LinkInline>().Select(link => link.Url ?? "").ToArray();
        if (links.Length != Areas)
        {
            return;
        }

        var parts = Svg.Split(Open);
        writer.Write(parts[0]);
        foreach (var part in parts[1..])
        {
            writer.Write("<a class=\"face__area\" tabindex=\"-1\" href=\"").WriteEscapeUrl(links[part[0] - '1']);
            writer.Write(string.Concat("\"", part.AsSpan(2)).Replace("</g>", "</a>", StringComparison.Ordinal));
        }

        writer.WriteLine();
    }

    private static string ReadSvg()
    {
        using var stream = typeof(FaceDrawing).Assembly.GetManifestResourceStream("face.svg") ?? throw new InvalidOperationException("face.svg is not embedded.");
        return new StreamReader(stream).ReadToEnd();
    }
}
