using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Tests.Content.Model;

public sealed class PlainNameTests
{
    [Theory]
    [InlineData("Áàâäãå Éèêë Íìîï Óòôöõ Úùûü Ññ Çç", "aaaaaa-eeee-iiii-ooooo-uuuu-nn-cc")]
    [InlineData("sen\u0303al", "senal")]
    [InlineData("images/My door (1)", "images/my-door-1")]
    [InlineData("--a--b--", "a-b")]
    [InlineData("images/写真/x", "images/picture/x")]
    [InlineData("", "picture")]
    public void Name_OfAPath_IsAGoodAddress(string path, string expected) => Assert.Equal(expected, PlainName.Of(path, "picture"));

    [Theory]
    [InlineData("sen\u0303al", "señal")]
    [InlineData("N\u0303a\u0301E\u0300u\u0308c\u0327A\u030A", "ÑáÈüçÅ")]
    [InlineData("b\u0301", "b\u0301")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("a\u0301\u0301", "á\u0301")]
    [InlineData("señal", "señal")]
    public void Name_WithAccentsApart_IsComposed(string name, string expected) => Assert.Equal(expected, PlainName.Compose(name));
}
