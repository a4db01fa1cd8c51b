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
    [InlineData(" https://www.fda.gov/", true)]
    [InlineData("https://www fda", false)]
    [InlineData("/https://www.fda.gov/", false)]
    public void IsHttps_NeedsTheSlashesAndAHost(string text, bool expected) => Assert.Equal(expected, UrlScheme.IsHttps(text));

    [Theory]
    [InlineData("https://www.fda.gov/", null)]
    [InlineData("https:evil", "\"//\" after the colon")]
    [InlineData("http:/evil.example", "\"//\" after the colon")]
    [InlineData("https:", "name of a site")]
    [InlineData("https:///page", "name of a site")]
    [InlineData("https://", "name of a site")]
    [InlineData("https://?a=1", "name of a site")]
    [InlineData("https://.-/page", "name of a site")]
    [InlineData("https://a", null)]
    [InlineData("https://a/b", null)]
    [InlineData("tel:+1-213-555-0142", null)]
    [InlineData("tel:0", null)]
    [InlineData("tel:9", null)]
    [InlineData("tel:", "phone number")]
    [InlineData("tel:call us", "phone number")]
    [InlineData("mailto:a@b", null)]
    [InlineData("mailto:a%40b", null)]
    [InlineData("mailto:a@b?subject=c", null)]
    [InlineData("mailto:?subject=a", null)]
    [InlineData("mailto:", "email address")]
    [InlineData("mailto:a", "email address")]
    [InlineData("mailto:a?subject=b@c", "email address")]
    [InlineData("mailto:@b", "email address")]
    [InlineData("mailto:a@", "email address")]
    [InlineData("", "address")]
    [InlineData("#", "address")]
    [InlineData("#here", null)]
    [InlineData("/page", null)]
    public void FindMissingPart_OfAnAddress_NamesIt(string url, string? expected) =>
        Assert.Equal(expected, UrlScheme.FindMissingPart(url));

    /// <summary>Browsers remove leading spaces: what follows would be another site.</summary>
    [Theory]
    [InlineData("/page", true)]
    [InlineData("/page ", true)]
    [InlineData("//evil.example", false)]
    [InlineData(" //evil.example", false)]
    [InlineData("\\\\evil.example", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("/a//b", true)]
    [InlineData("java\tscript:alert(1)", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("MAILTO:a@b", true)]
    [InlineData("tel:0", true)]
    [InlineData("http://a", true)]
    [InlineData("ftp://a", false)]
    [InlineData("a/b:c", true)]
    [InlineData("page?a:b", true)]
    [InlineData("#a:b", true)]
    [InlineData("", true)]
    public void IsAllowed_IsFalseForAnotherSchemeOrSite(string url, bool expected) => Assert.Equal(expected, UrlScheme.IsAllowed(url));

    [Theory]
    [InlineData("https://a", "https")]
    [InlineData("MailTo:a@b", "mailto")]
    [InlineData(":a", "")]
    [InlineData("/a:b", null)]
    [InlineData("a\\b:c", null)]
    [InlineData("?a:b", null)]
    [InlineData("a", null)]
    public void Scheme_IsWhatIsBeforeTheColon(string url, string? expected)
    {
        Assert.Equal(expected, UrlScheme.Of(url));
        Assert.Equal(expected is not null, UrlScheme.HasScheme(url));
    }
}
