using MyBotoxLA.Content;

namespace MyBotoxLA.Web.Tests.Content;

public sealed class ShownTextTests
{
    [Theory]
    [InlineData("<p>It hurts.<sup><a href=\"#s\">1</a>, <a href=\"#t\">2</a></sup> Then not.</p>", "It hurts. Then not.")]
    [InlineData("<p>A <svg><title>Face</title><g><text>b</text></g></svg>drawing.</p>", "A drawing.")]
    public void Text_HasNoNumbersOfSourcesAndNoDrawings(string html, string expected) =>
        Assert.Equal(expected, string.Join(' ', ShownText.Of(html).Select(sentence => sentence.Text)));
}
