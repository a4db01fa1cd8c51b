using ImageMagick;
using ImageMagick.Formats;

namespace MyBotoxLA.Images;

/// <summary>Encodes a picture with as few bytes as look like it.</summary>
/// <param name="isDrawing">True for a picture from a lossless format, which may be smaller without loss.</param>
internal sealed class PictureEncoder(bool isDrawing)
{
    /// <summary>Against the picture of the same size before it was encoded. Below it, differences become visible.</summary>
    private const double LeastSimilarity = 0.95;

    /// <summary>Similarity says little about soft gradients such as skin, which need at least this.</summary>
    private const int LeastQuality = 70;

    private const int BestQuality = 95;
    private const int Step = 5;

    /// <summary>That of the size before: a smaller one, whose details are finer, needs at least as much.</summary>
    private int _webPQuality = LeastQuality;

    /// <summary>A narrower copy in WebP, at no quality that takes as many bytes as the picture.</summary>
    public byte[] EncodeCopy(IMagickImage<byte> copy, int bytesOfPicture) => WebP(copy, Lightness(copy), bytesOfPicture).Bytes;

    /// <summary>The picture in WebP or JPEG, whichever is smaller when they look equally like it.</summary>
    public (byte[] Bytes, string Extension) EncodeSmallest(IMagickImage<byte> picture)
    {
        var lightness = Lightness(picture);
        var (webP, similarity) = WebP(picture, lightness, limit: int.MaxValue);
        var jpeg = picture.HasAlpha ? null : Jpeg(picture, lightness, similarity, webP.Length);
        return jpeg is null ? (webP, ".webp") : (jpeg, ".jpg");
    }

    private (byte[] Bytes, double Similarity) WebP(IMagickImage<byte> picture, byte[] lightness, int limit)
    {
        var bytes = Encode(picture, new WebPWriteDefines(), _webPQuality);
        var similarity = Similarity(picture, lightness, bytes);
        while (similarity < LeastSimilarity
            && _webPQuality < BestQuality
            && Encode(picture, new WebPWriteDefines(), _webPQuality + Step) is var better
            && better.Length < limit)
        {
            _webPQuality += Step;
            (bytes, similarity) = (better, Similarity(picture, lightness, better));
        }

        if (!isDrawing)
        {
            return (bytes, similarity);
        }

        var exact = Encode(picture, new WebPWriteDefines { Lossless = true }, LeastQuality);
        return exact.Length < bytes.Length ? (exact, 1) : (bytes, similarity);
    }

    /// <summary>The picture as JPEG; null if it takes no fewer bytes.</summary>
    private static byte[]? Jpeg(IMagickImage<byte> picture, byte[] lightness, double similarity, int limit)
    {
        for (var quality = LeastQuality - Step; quality <= BestQuality; quality += Step)
        {
            var bytes = Encode(picture, new JpegWriteDefines { SamplingFactor = JpegSamplingFactor.Ratio420 }, quality);
            if (bytes.Length >= limit)
            {
                return null;
            }

            if (Similarity(picture, lightness, bytes) >= similarity)
            {
                return bytes;
            }
        }

        return null;
    }

    private static byte[] Encode(IMagickImage<byte> picture, IWriteDefines defines, int quality)
    {
        picture.Quality = (uint)quality;
        picture.Settings.Interlace = Interlace.Plane;
        using var stream = new MemoryStream();
        picture.Write(stream, defines);
        return stream.ToArray();
    }

    private static double Similarity(IMagickImage<byte> picture, byte[] lightness, byte[] encoded)
    {
        using var decoded = new MagickImage(encoded);
        return StructuralSimilarity.Of(lightness, Lightness(decoded), (int)picture.Width);
    }

    private static byte[] Lightness(IMagickImage<byte> picture)
    {
        using var pixels = picture.GetPixelsUnsafe();
        return pixels.ToByteArray(0, 0, picture.Width, picture.Height, "I") ?? [];
    }
}
