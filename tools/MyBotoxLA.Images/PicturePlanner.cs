using System.Globalization;
using System.Security.Cryptography;
using ImageMagick;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Images;

/// <summary>Finds what is to be done with each picture. It writes nothing.</summary>
internal sealed class PicturePlanner(PictureFolder folder)
{
    /// <summary>A picture of the largest allowed size in a lossless format has less.</summary>
    private const long MaxFile = 50_000_000;

    /// <summary>As <c>check</c> reports.</summary>
    private const int MaxBytes = 500_000;

    private const int MaxSide = 2_000;

    /// <summary>A picture of fewer bytes is no burden for a phone.</summary>
    private const int LeastBytesForWidths = 50_000;

    /// <summary>The name of the profile that tells a browser how to show the colors.</summary>
    private const string ColorProfile = "icc";

    /// <exception cref="PictureException">The picture stays as it is.</exception>
    public PicturePlan Plan(string name)
    {
        if (folder.Length(name) > MaxFile)
        {
            throw new PictureException($"has {Size(folder.Length(name))}, too many bytes to read. Export it again as JPEG.");
        }

        var original = folder.Read(name);
        var format = SourceFormat.Of(original);
        using var header = PictureDecoder.ReadHeader(original, format);
        var changes = new List<string>(FindFaults(name, original, format, header));
        using var picture = new Decoded(original, format);
        var encoder = new PictureEncoder(isDrawing: format is MagickFormat.Png or MagickFormat.Gif or MagickFormat.Bmp);
        var (bytes, extension) = (original, ExtensionOf(name, format));
        if (changes.Count > 0 || original.Length > MaxBytes)
        {
            (bytes, extension) = EncodeToFit(picture.Value, encoder);
            changes.Add($"{(header.Width == picture.Value.Width ? "" : Pixels(header) + " → ")}{Pixels(picture.Value)} pixels");
            changes.Add($"{Size(original.Length)} → {Size(bytes.Length)}");
        }

        var newName = folder.TakeGoodName(name, extension);
        if (newName != name)
        {
            changes.Add($"named {newName}");
        }

        var width = ReferenceEquals(bytes, original) ? header.Width : picture.Value.Width;
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        int[] widths = bytes.Length < LeastBytesForWidths ? [] : [.. ImageWidths.All.Where(each => each * 5 / 4 <= width)];
        var copies = widths.ToDictionary(each => ImageWidths.NameOf(newName, hash, each));
        return new PicturePlan(name, original)
        {
            NewName = newName,
            Bytes = bytes,
            Changes = [.. changes],
            Widths = [.. copies.Keys],
            NewWidths =
            [
                .. copies.Where(copy => !folder.Widths.Contains(copy.Key)).OrderByDescending(copy => copy.Value)
                    .Select(copy => (copy.Key, EncodeWidth(picture.Value, copy.Value, encoder, bytes.Length))),
            ],
        };
    }

    /// <summary>Encodes a picture, and makes it smaller until it has at most <see cref="MaxBytes"/>.</summary>
    private static (byte[] Bytes, string Extension) EncodeToFit(MagickImage picture, PictureEncoder encoder)
    {
        var encoded = encoder.EncodeSmallest(picture);
        while (encoded.Bytes.Length > MaxBytes)
        {
            // Bytes grow with the number of pixels. A tenth less, so that the next try is usually the last.
            var scale = Math.Sqrt(0.9 * MaxBytes / encoded.Bytes.Length);
            picture.Resize((uint)(picture.Width * scale), 0);
            encoded = encoder.EncodeSmallest(picture);
        }

        return encoded;
    }

    /// <summary>A number of bytes as people write it.</summary>
    public static string Size(long bytes) => bytes >= 1_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0} kB");

    private static string Pixels(MagickImage picture) =>
        string.Create(CultureInfo.InvariantCulture, $"{picture.Width:N0} × {picture.Height:N0}");

    /// <summary>What only encoding the picture again changes, in words.</summary>
    private IEnumerable<string> FindFaults(string name, byte[] bytes, MagickFormat format, MagickImage header)
    {
        if (SourceFormat.ShownExtension(format) is null)
        {
            yield return $"from {format.ToString().ToUpperInvariant()}";
        }

        if (PictureDecoder.OrientationOf(header, format) is not (Orientation.Undefined or Orientation.TopLeft))
        {
            yield return "turned upright";
        }

        if (HasMetadata(name, bytes, header))
        {
            yield return "without metadata";
        }

        if (header.ColorSpace == ColorSpace.CMYK)
        {
            yield return "in the colors of a screen";
        }

        if (Math.Max(header.Width, header.Height) > MaxSide)
        {
            yield return "smaller";
        }
    }

    private bool HasMetadata(string name, byte[] bytes, MagickImage header)
    {
        if (header.ProfileNames.Any(profile => profile != ColorProfile)
            || header.Comment is not null
            || header.GetAttribute("png:text") is not null
            || HasXmpInWebP(bytes))
        {
            return true;
        }

        // A header says nothing of what is after the pixels.
        using var file = PictureReader.Read(folder.PathOf(name), name, known: null).Stored?.Open();
        return file is not null && ImageMetadata.Find(new FileWindow(file)) != PersonalData.None;
    }

    /// <summary>A flag that ImageMagick does not report: https://www.rfc-editor.org/rfc/rfc9649#section-2.7.1.</summary>
    private static bool HasXmpInWebP(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 20 && bytes[8..].StartsWith("WEBPVP8X"u8) && (bytes[20] & 0x04) != 0;

    /// <summary>The extension of a picture that is not encoded again: its own, or that of its format if its own is of another.</summary>
    private static string ExtensionOf(string name, MagickFormat format)
    {
        var own = Path.GetExtension(name).ToLowerInvariant();
        return SourceFormat.ShownExtension(format) is { } usual
            && ContentImage.MediaTypes.GetValueOrDefault(own) != ContentImage.MediaTypes[usual] ? usual : own;
    }

    private static byte[] EncodeWidth(MagickImage picture, int width, PictureEncoder encoder, int bytesOfPicture)
    {
        using var copy = picture.Clone();
        copy.Resize((uint)width, 0);
        return encoder.EncodeCopy(copy, bytesOfPicture);
    }

    /// <summary>The pixels, read when they are first asked for, at most <see cref="MaxSide"/> on a side.</summary>
    private sealed class Decoded(byte[] bytes, MagickFormat format) : IDisposable
    {
        private MagickImage? _picture;

        public MagickImage Value => _picture ??= Decode();

        public void Dispose() => _picture?.Dispose();

        private MagickImage Decode()
        {
            var picture = PictureDecoder.Read(bytes, format);
            picture.Resize(new MagickGeometry(MaxSide, MaxSide) { Greater = true });
            return picture;
        }
    }
}
