using MyBotoxLA.Images;

namespace MyBotoxLA.Web.Tests.Images;

public sealed class StructuralSimilarityTests
{
    private static readonly byte[] Slope = [.. Enumerable.Range(0, 16 * 16).Select(i => (byte)(8 * (i % 16)))];

    /// <summary>Computed by another program from the formula of the paper.</summary>
    [Theory]
    [InlineData("same", 1.0)]
    [InlineData("brighter", 0.93724334)]
    [InlineData("reversed", -0.59199084)]
    public void Similarity_IsThatOfTheFormula(string change, double expected)
    {
        byte[] other = change switch
        {
            "brighter" => [.. Slope.Select(value => (byte)(value + 20))],
            "reversed" => [.. Slope.Reverse()],
            _ => Slope,
        };

        Assert.Equal(expected, StructuralSimilarity.Of(Slope, other, width: 16), tolerance: 1e-8);
    }

    [Fact]
    public void Constants_DifferByTheirMeansAlone()
    {
        byte[] dark = [.. Enumerable.Repeat((byte)100, 64)];
        byte[] light = [.. Enumerable.Repeat((byte)120, 64)];

        const double Expected = (2 * 100 * 120 + 6.5025) / (100 * 100 + 120 * 120 + 6.5025);
        Assert.Equal(Expected, StructuralSimilarity.Of(dark, light, width: 8), tolerance: 1e-9);
    }

    [Fact]
    public void Picture_SmallerThanASquare_IsTheSame() => Assert.Equal(1, StructuralSimilarity.Of([1, 2], [3, 4], width: 2));
}
