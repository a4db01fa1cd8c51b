using MyBotoxLA.Web.Assets;
using SkiaSharp;

namespace MyBotoxLA.Web.Sharing;

/// <summary>The display font of the site. Everything is computed from its outlines, so that no setting of the system matters.</summary>
internal static class PictureFont
{
    private static readonly Lazy<SKTypeface> Typeface = new(Load);

    /// <summary>The width of a text on one line at a size of 1.</summary>
    public static float Measure(string text)
    {
        using var font = Create();
        return Positions(font, font.GetGlyphs(text))[^1] / font.Size;
    }

    /// <summary>Draws a line of text; <paramref name="x"/> and <paramref name="y"/> are the start of its baseline.</summary>
    public static void Draw(SKCanvas canvas, string text, float x, float y, float size, SKColor color)
    {
        using var font = Create();
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        var glyphs = font.GetGlyphs(text);
        var positions = Positions(font, glyphs);
        canvas.Save();
        canvas.Translate(x, y);
        canvas.Scale(size / font.Size);
        foreach (var (index, glyph) in glyphs.Index())
        {
            using var outline = font.GetGlyphPath(glyph);
            if (outline is not null)
            {
                outline.Offset(positions[index], 0);
                canvas.DrawPath(outline, paint);
            }
        }

        canvas.Restore();
    }

    /// <summary>Where each glyph starts, and where the last one ends, with kerning.</summary>
    private static float[] Positions(SKFont font, ushort[] glyphs)
    {
        var widths = font.GetGlyphWidths(glyphs);
        var kerning = font.Typeface.GetKerningPairAdjustments(glyphs);
        var positions = new float[glyphs.Length + 1];
        for (var i = 0; i < glyphs.Length; i++)
        {
            positions[i + 1] = positions[i] + widths[i] + (i < kerning.Length ? kerning[i] : 0);
        }

        return positions;
    }

    /// <summary>As large as the units of its outlines, so that nothing is rounded.</summary>
    private static SKFont Create() => new(Typeface.Value, Typeface.Value.UnitsPerEm)
    {
        Hinting = SKFontHinting.None,
        Subpixel = true,
        LinearMetrics = true,
    };

    private static SKTypeface Load()
    {
        using var data = SKData.CreateCopy(EmbeddedFiles.Read("Sharing/display.ttf"));
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException("The font for pictures cannot be read.");
    }
}
