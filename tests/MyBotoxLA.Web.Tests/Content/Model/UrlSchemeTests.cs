using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Tests.Content.Model;

public sealed class UrlSchemeTests
{
    [Theory]
    [InlineData("https://www.fda.gov/", true)]
    [InlineData("HTTPS://www.fda.gov", true)]
    [InlineData("http://www.fda.gov/", false)]
    [InlineData("https:www.fda.gov", false)]
    [InlineData("https:/www.fda.gov", false)]
    [InlineData("https://", false)]
    public void IsHttps_NeedsTheSlashesAndAHost(string text, bool expected) => Assert.Equal(expected, UrlScheme.IsHttps(text));

    [Theory]
    [InlineData("https://www.fda.gov/", null)]
    [InlineData("https:evil", "\"//\" after the colon")]
    [InlineData("http:/evil.example", "\"//\" after the colon")]
    [InlineData("https:", "name of a site")]
    [InlineData("https:///page", "name of a site")]
    public void FindMissingPart_OfAWebAddress_NamesIt(string url, string? expected) =>
        Assert.Equal(expected, UrlScheme.FindMissingPart(url));

    /// <summary>Browsers remove leading spaces: what follows would be another site.</summary>
    [Theory]
    [InlineData("/page", true)]
    [InlineData("/page ", true)]
    [InlineData("//evil.example", false)]
    [InlineData(" //evil.example", false)]
    [InlineData("\\\\evil.example", false)]
    [InlineData("javascript:alert(1)", false)]
    public void IsAllowed_IsFalseForAnotherSchemeOrSite(string url, bool expected) => Assert.Equal(expected, UrlScheme.IsAllowed(url));
}
