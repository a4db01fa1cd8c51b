using ImageMagick;

namespace MyBotoxLA.Benchmarks;

/// <summary>
/// A JPEG as a phone writes it, without a photo that belongs to somebody: 12 megapixels on their side, with the place in the EXIF data. The
/// upper half is a slope of color with grain, like a wall or skin. The lower half is noise with the same contrast at every scale, as
/// leaves or cloth have it, and takes more bytes than most photos.
/// </summary>
internal static class SamplePhoto
{
    private const int Width = 4032;
    private const int Height = 3024;
    private const int Octaves = 6;
    private const ushort OnItsSide = (ushort)Orientation.RightTop;

    public static void Write(string file)
    {
        MagickNET.SetRandomSeed(1);
        using var photo = new MagickImage("gradient:#b08070-#604030", Width, Height / 2);
        photo.Extent(Width, Height, MagickColors.Gray);
        using var leaves = Leaves();
        photo.Composite(leaves, 0, Height / 2, CompositeOperator.Copy);
        photo.AddNoise(NoiseType.Gaussian, 0.03);
        photo.Orientation = Orientation.RightTop;
        var exif = new ExifProfile();
        exif.SetValue(ExifTag.Orientation, OnItsSide);
        exif.SetValue(ExifTag.GPSLatitude, [new Rational(34), new Rational(3), new Rational(0)]);
        photo.SetProfile(exif);
        photo.Quality = 92;
        photo.Write(file, MagickFormat.Jpeg);
    }

    private static MagickImage Leaves()
    {
        var picture = new MagickImage(MagickColors.SeaGreen, Width >> Octaves, Height / 2 >> Octaves);
        for (var octave = Octaves - 1; octave >= 0; octave--)
        {
            picture.AddNoise(NoiseType.Gaussian, 0.5);
            picture.Resize(new MagickGeometry((uint)Width >> octave, (uint)Height / 2 >> octave) { IgnoreAspectRatio = true });
        }

        return picture;
    }
}
