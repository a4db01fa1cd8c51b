using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Serving;

public sealed class CanonicalPathTests(SharedSite shared)
{
    [Theory]
    [InlineData("/about-botox/", "/about-botox")]
    [InlineData("/About-Botox", "/about-botox")]
    [InlineData("/ABOUT-BOTOX///", "/about-botox")]
    [InlineData("//about-botox", "/about-botox")]
    [InlineData("/about-botox.html", "/about-botox")]
    [InlineData("/About-Botox.MD", "/about-botox.md")]
    [InlineData("/es.md", "/es")]
    [InlineData("/index", "/")]
    [InlineData("/index.html?a=b", "/?a=b")]
    [InlineData("/index?a=\u007f&b=\u0001", "/?a=%7F&b=%01")]
    [InlineData("/safety/OnabotulinumtoxinA/", "/safety/onabotulinumtoxina")]
    [InlineData("/side_effects", "/side-effects")]
    [InlineData("/side%20effects", "/side-effects")]
    [InlineData("/side-effects.", "/side-effects")]
    [InlineData("/side-effects)", "/side-effects")]
    [InlineData("/Side_Effects.htm", "/side-effects")]
    [InlineData("/contact.php", "/contact")]
    [InlineData("/es/Acerca%20de%20B%C3%B3tox/", "/es/acerca-de-botox")]
    public async Task Path_OtherSpelling_IsRedirectedOnce(string path, string canonical)
    {
        var site = await shared.Started;

        var (status, location) = await site.Get(path);

        Assert.Equal((301, canonical), (status, location));
        Assert.Equal((200, ""), await site.Get(canonical));
    }

    [Theory]
    [InlineData("/nothing", 404)]
    [InlineData("/site.yml", 404)]
    [InlineData("/about-botox/more", 404)]
    [InlineData("/..%2f..%2fREADME", 404)]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd", 404)]
    [InlineData("/..\\..\\README", 404)]
    [InlineData("/%00", 400)]
    [InlineData("/%ff%fe", 404)]
    [InlineData("/%", 404)]
    [InlineData("/a%0d%0aSet-Cookie:x=y", 404)]
    [InlineData("//example.com/", 404)]
    [InlineData("/error/404", 404)]
    [InlineData("/error/500", 404)]
    [InlineData("/error/99999999999", 404)]
    [InlineData("/%2e%2e/", 200)]
    [InlineData("/sideeffects", 404)]
    [InlineData("/es/_", 404)]
    [InlineData("/_", 404)]
    [InlineData("/_/side-effects", 404)]
    public async Task Path_Odd_NeverFails(string path, int expected)
    {
        var site = await shared.Started;

        var (status, location) = await site.Get(path);

        Assert.Equal((expected, ""), (status, location));
    }

    [Fact]
    public async Task Path_EightKilobytesLong_IsNotFound() =>
        Assert.Equal((404, ""), await (await shared.Started).Get("/" + new string('a', 8 * 1024)));

    [Fact]
    public async Task Path_LongerThanTheLimit_IsRejected() =>
        Assert.Equal((414, ""), await (await shared.Started).Get("/" + new string('a', 20 * 1024)));
}
