using ImageMagick;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>Pictures that a test can recognize, in any size.</summary>
internal static class SamplePicture
{
    /// <summary>Red and green above blue and white.</summary>
    public static MagickImage Quarters(uint width = 64, uint height = 48)
    {
        var picture = new MagickImage(MagickColors.White, width, height);
        Fill(MagickColors.Red, 0, 0);
        Fill(MagickColors.Lime, (int)width / 2, 0);
        Fill(MagickColors.Blue, 0, (int)height / 2);
        return picture;

        void Fill(MagickColor color, int x, int y)
        {
            using var quarter = new MagickImage(color, width / 2, height / 2);
            picture.Composite(quarter, x, y, CompositeOperator.Copy);
        }
    }

    /// <summary>The quarters with as much detail at every scale as a photo has.</summary>
    public static MagickImage Photo(uint width, uint height)
    {
        const int Octaves = 5;
        MagickNET.SetRandomSeed(1);
        var picture = Quarters(width >> Octaves, height >> Octaves);
        for (var octave = Octaves - 1; octave >= 0; octave--)
        {
            picture.AddNoise(NoiseType.Gaussian, 0.2);
            picture.Resize(new MagickGeometry(width >> octave, height >> octave) { IgnoreAspectRatio = true });
        }

        return picture;
    }

    /// <summary>The quarters under noise, which takes more bytes than any photo.</summary>
    public static MagickImage Noise(uint width, uint height)
    {
        MagickNET.SetRandomSeed(1);
        var picture = Quarters(width, height);
        picture.AddNoise(NoiseType.Gaussian, 0.6);
        return picture;
    }

    /// <summary>The colors of the quarters, row by row: R, G, B, W, or another color in digits.</summary>
    public static string ColorsOf(byte[] file)
    {
        using var picture = new MagickImage(file);
        using var pixels = picture.GetPixels();
        var (x, y) = ((int)picture.Width / 4, (int)picture.Height / 4);
        (int X, int Y)[] places = [(x, y), (3 * x, y), (x, 3 * y), (3 * x, 3 * y)];
        return string.Concat(places.Select(at => NameOf(pixels.GetPixel(at.X, at.Y).ToColor() ?? MagickColors.None)));
    }

    private static string NameOf(IMagickColor<byte> color) => (color.R > 200, color.G > 200, color.B > 200) switch
    {
        (true, false, false) when color.G < 60 && color.B < 60 => "R",
        (false, true, false) when color.R < 60 && color.B < 60 => "G",
        (false, false, true) when color.R < 60 && color.G < 60 => "B",
        (true, true, true) => "W",
        _ => $"({color})",
    };
}
