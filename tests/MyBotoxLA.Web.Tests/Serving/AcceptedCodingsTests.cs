using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Tests.Serving;

public sealed class AcceptedCodingsTests
{
    [Theory]
    [InlineData(null, 1, 0, 0)]
    [InlineData("", 1, 0, 0)]
    [InlineData("gzip", 1, 1000, 0)]
    [InlineData("GZip, Br", 1, 1000, 1000)]
    [InlineData("x-gzip", 1, 1000, 0)]
    [InlineData("gzip, deflate, br, zstd", 1, 1000, 1000)]
    [InlineData("br;q=0.9, gzip;q=0.123", 1, 123, 900)]
    [InlineData("br ; q=1.000,\tgzip; Q=0.5", 1, 500, 1000)]
    [InlineData("br;q=1, gzip;q=0.", 1, 0, 1000)]
    [InlineData("*", 1000, 1000, 1000)]
    [InlineData("*;q=0", 0, 0, 0)]
    [InlineData("*;q=0.3, br", 300, 300, 1000)]
    [InlineData("gzip;q=0, *", 1000, 0, 1000)]
    [InlineData("identity", 1000, 0, 0)]
    [InlineData("identity;q=0", 0, 0, 0)]
    [InlineData("identity;q=0, gzip", 0, 1000, 0)]
    [InlineData("identity;q=0.5, br;q=0.5", 500, 0, 500)]
    public void Parse_WellFormed_GivesWeights(string? header, int identity, int gzip, int brotli) =>
        Assert.Equal(new AcceptedCodings(identity, gzip, brotli), AcceptedCodings.Parse(header));

    [Theory]
    [InlineData("gzip;q=2, br", 1, 0, 1000)]
    [InlineData("gzip;q=1.001, br", 1, 0, 1000)]
    [InlineData("gzip;q=0.1234, br", 1, 0, 1000)]
    [InlineData("gzip;q=-1, br", 1, 0, 1000)]
    [InlineData("gzip;q=, br", 1, 0, 1000)]
    [InlineData("gzip;q, br", 1, 0, 1000)]
    [InlineData("gzip;level=9, br", 1, 0, 1000)]
    [InlineData("gzip;q=0x5, br", 1, 0, 1000)]
    [InlineData("gzip;q=0.5x, br", 1, 0, 1000)]
    [InlineData("gzip;;q=1, br", 1, 0, 1000)]
    [InlineData(",,;,=, br,", 1, 0, 1000)]
    [InlineData("gz\u0000ip, br", 1, 0, 1000)]
    [InlineData("gzip br", 1, 0, 0)]
    public void Parse_Malformed_KeepsWhatIsWellFormed(string header, int identity, int gzip, int brotli) =>
        Assert.Equal(new AcceptedCodings(identity, gzip, brotli), AcceptedCodings.Parse(header));

    [Fact]
    public void Parse_SeveralLines_AreOneList() =>
        Assert.Equal(new AcceptedCodings(0, 1000, 500), AcceptedCodings.Parse(new(["gzip", "br;q=0.5, identity;q=0"])));
}
