using System.Globalization;
using ImageMagick;
using MyBotoxLA.Content.Markup;

namespace MyBotoxLA.Images;

/// <summary>Reads pictures, whatever they are, with bounded memory.</summary>
internal static class PictureDecoder
{
    /// <summary>As <c>check</c> allows: what a good phone camera takes.</summary>
    private const long MaxPixels = 50_000_000;

    private const ulong MaxMemory = 300_000_000;

    static PictureDecoder()
    {
        // With nothing on disk, what does not fit fails at once. Each pixel takes four bytes.
        ResourceLimits.Memory = MaxMemory;
        ResourceLimits.Disk = 0;
        ResourceLimits.Area = MaxMemory;
        ResourceLimits.Thread = 1;
    }

    /// <summary>The picture without its pixels: size, orientation, and metadata.</summary>
    /// <exception cref="PictureException">It cannot be read, or is too large or animated.</exception>
    public static MagickImage ReadHeader(byte[] bytes, MagickFormat format) => Guard(() =>
    {
        using var frames = new MagickImageCollection();
        frames.Ping(bytes, new MagickReadSettings { Format = format, FrameIndex = 0, FrameCount = 2 });
        if (frames.Count > 1 && format is MagickFormat.Gif or MagickFormat.WebP)
        {
            throw new PictureException("moves, and readers cannot stop it. Save one frame of it as PNG or JPEG.");
        }

        var first = new MagickImage();
        first.Ping(bytes, new MagickReadSettings { Format = format });
        if ((long)first.Width * first.Height > MaxPixels)
        {
            throw new PictureException(string.Create(
                CultureInfo.InvariantCulture,
                $"has {first.Width:N0} by {first.Height:N0} pixels, too many to read. Make it smaller in an image editor."));
        }

        return first;
    });

    /// <summary>The picture upright, in the colors of a screen, without metadata.</summary>
    /// <exception cref="PictureException">It cannot be read.</exception>
    public static MagickImage Read(byte[] bytes, MagickFormat format) => Guard(() =>
    {
        var picture = new MagickImage();
        var isTruncated = false;
        picture.Warning += (_, warning) => isTruncated |= warning.Exception is MagickCorruptImageWarningException;
        picture.Read(bytes, new MagickReadSettings { Format = format });
        if (isTruncated)
        {
            throw new PictureException("is not complete. Upload it again, and wait until the upload is complete.");
        }

        picture.Orientation = OrientationOf(picture, format);
        picture.AutoOrient();
        ConvertColors(picture);
        picture.Strip();
        if (picture.HasAlpha && picture.IsOpaque)
        {
            picture.HasAlpha = false;
        }

        return picture;
    });

    /// <summary>
    /// How the picture must be turned. ImageMagick reads no orientation from WebP, and has turned HEIC and AVIF already, as browsers
    /// do, although the EXIF data still has it.
    /// </summary>
    public static Orientation OrientationOf(MagickImage picture, MagickFormat format) => format switch
    {
        MagickFormat.Heic or MagickFormat.Avif => Orientation.TopLeft,
        MagickFormat.WebP => (Orientation)(picture.GetExifProfile()?.GetValue(ExifTag.Orientation)?.Value ?? 0),
        _ => picture.Orientation,
    };

    private static void ConvertColors(MagickImage picture)
    {
        if (picture.HasProfile("icc"))
        {
            picture.TransformColorSpace(ColorProfiles.SRGB);
        }
        else if (picture.ColorSpace == ColorSpace.CMYK)
        {
            picture.TransformColorSpace(ColorProfiles.USWebCoatedSWOP, ColorProfiles.SRGB);
        }

        picture.ColorSpace = ColorSpace.sRGB;
    }

    private static MagickImage Guard(Func<MagickImage> read)
    {
        try
        {
            return read();
        }
        catch (MagickResourceLimitErrorException)
        {
            throw new PictureException("is too large to read. Make it smaller in an image editor.");
        }
        catch (MagickException)
        {
            throw new PictureException("is damaged. Upload it again, or export it again as JPEG in an image editor.");
        }
    }
}
