namespace MyBotoxLA.Images;

/// <summary>
/// How similar two pictures look, 1 for equal ones: SSIM of the lightness (Wang et al. 2004, https://doi.org/10.1109/TIP.2003.819861),
/// the mean over squares of 8 by 8 pixels, 4 apart. ImageMagick's own takes a hundred times as long.
/// </summary>
internal static class StructuralSimilarity
{
    private const int Side = 8;
    private const int Step = 4;
    private const double C1 = 0.01 * 255 * 0.01 * 255;
    private const double C2 = 0.03 * 255 * 0.03 * 255;

    /// <param name="one">A byte of lightness for each pixel, row by row.</param>
    /// <param name="other">The same of a picture of the same size.</param>
    /// <param name="width">The width of both, in pixels.</param>
    public static double Of(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other, int width)
    {
        var height = one.Length / width;
        var sum = 0.0;
        var count = 0;
        for (var y = 0; y + Side <= height; y += Step)
        {
            for (var x = 0; x + Side <= width; x += Step)
            {
                sum += OfSquare(one[(y * width + x)..], other[(y * width + x)..], width);
                count++;
            }
        }

        return count == 0 ? 1 : sum / count;
    }

    private static double OfSquare(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other, int width)
    {
        const int Count = Side * Side;
        int sumA = 0, sumB = 0, squares = 0, products = 0;
        for (var y = 0; y < Side; y++)
        {
            var rowA = one.Slice(y * width, Side);
            var rowB = other.Slice(y * width, Side);
            for (var x = 0; x < Side; x++)
            {
                int a = rowA[x], b = rowB[x];
                sumA += a;
                sumB += b;
                squares += a * a + b * b;
                products += a * b;
            }
        }

        double meanA = (double)sumA / Count, meanB = (double)sumB / Count;
        var variances = (double)squares / Count - meanA * meanA - meanB * meanB;
        var covariance = (double)products / Count - meanA * meanB;
        return (2 * meanA * meanB + C1) * (2 * covariance + C2) / ((meanA * meanA + meanB * meanB + C1) * (variances + C2));
    }
}
