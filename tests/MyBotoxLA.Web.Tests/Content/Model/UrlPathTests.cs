using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Tests.Content.Model;

public sealed class UrlPathTests
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/about-botox", "/about-botox")]
    [InlineData("/se%C3%B1al", "/señal")]
    [InlineData("/se%c3%b1al/a%20b", "/señal/a b")]
    [InlineData("/señal%21", "/señal!")]
    [InlineData("%2F", "/")]
    [InlineData("/%41", "/A")]
    [InlineData("/%2541", "/%41")]
    [InlineData("/100%", null)]
    [InlineData("/100%4", null)]
    [InlineData("/100%zz", null)]
    [InlineData("/100%4z", null)]
    [InlineData("/100%z4", null)]
    [InlineData("/%E9", null)]
    [InlineData("/%C3", null)]
    public void Decode_APath_IsWhatAServerSees(string path, string? expected) => Assert.Equal(expected, UrlPath.Decode(path));

    [Theory]
    [InlineData("/about-botox_1.v2~/x", "/about-botox_1.v2~/x")]
    [InlineData("images/my door (1).png", "images/my%20door%20%281%29.png")]
    [InlineData("/señal?#%", "/se%C3%B1al%3F%23%25")]
    public void Encode_APath_KeepsItsSlashes(string path, string expected)
    {
        Assert.Equal(expected, UrlPath.Encode(path));
        Assert.Equal(path, UrlPath.Decode(expected));
    }
}
