using SkiaSharp;

namespace MyBotoxLA.Web.Sharing;

/// <summary>Draws a picture: the same texts give the same bytes.</summary>
internal static class PictureDrawing
{
    private const float Left = 80;
    private const float TitleTop = 66;
    private const float TitleWidth = 730;
    private const float TitleHeight = 320;

    /// <summary>From the baseline to the top of a capital letter, as a part of the size.</summary>
    private const float CapitalHeight = 0.7f;

    public static byte[] Draw(SharePicture picture)
    {
        using var bitmap = new SKBitmap(SharePicture.Width, SharePicture.Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(PicturePalette.Paper);
        DrawLogo(canvas);
        DrawTitle(canvas, picture.Title);
        DrawLine(canvas, picture.Clinic, 546, 36, PicturePalette.Pine);
        if (picture.Warning is { } warning)
        {
            DrawLine(canvas, warning, 594, 30, PicturePalette.Ink);
        }

        canvas.Flush();
        return IndexedPng.Of(bitmap.Width, PicturePalette.IndexesOf(bitmap), PicturePalette.Colors.AsSpan());
    }

    /// <summary>The logo of the site: a low sun behind a line.</summary>
    private static void DrawLogo(SKCanvas canvas)
    {
        using var line = SKPath.ParseSvgPathData("M-20 502 C330 374 830 366 1220 462 L1220 470 C850 400 390 412 -20 522 Z");
        using var paint = new SKPaint { IsAntialias = true, Color = PicturePalette.Poppy };
        canvas.DrawCircle(1000, 312, 168, paint);

        // The sun ends a little above the line and begins again below it.
        paint.Color = PicturePalette.Paper;
        paint.Style = SKPaintStyle.StrokeAndFill;
        paint.StrokeWidth = 40;
        canvas.DrawPath(line, paint);
        paint.Color = PicturePalette.Pine;
        paint.Style = SKPaintStyle.Fill;
        canvas.DrawPath(line, paint);
    }

    private static void DrawTitle(SKCanvas canvas, string title)
    {
        var layout = TitleLayout.Of(title, TitleWidth, TitleHeight);
        var baseline = TitleTop + (CapitalHeight * layout.Size);
        foreach (var line in layout.Lines)
        {
            PictureFont.Draw(canvas, line, Left, baseline, layout.Size, PicturePalette.Ink);
            baseline += layout.Size * TitleLayout.LineHeight;
        }
    }

    /// <summary>A text on one line, smaller if it is too long.</summary>
    private static void DrawLine(SKCanvas canvas, string text, float baseline, float size, SKColor color)
    {
        const float Width = SharePicture.Width - (2 * Left);
        PictureFont.Draw(canvas, text, Left, baseline, Math.Min(size, Width / PictureFont.Measure(text)), color);
    }
}
