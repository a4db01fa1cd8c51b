using System.Text.RegularExpressions;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup;

/// <summary>Web addresses in the text: "[…]" stands for a link whose text is its address.</summary>
public sealed class BareUrlParserTests
{
    private static readonly Regex LinkForm = new(@"\[([^\]]+)\]");

    [Theory]
    [InlineData("https://a.example/b", "[https://a.example/b]")]
    [InlineData("http://a.example", "[http://a.example]")]
    [InlineData("HTTPS://A.example", "[https://A.example]")]
    [InlineData("See https://a.example/b now", "See [https://a.example/b] now")]
    [InlineData("See https://a.example.", "See [https://a.example].")]
    [InlineData("See https://a.example/?b=1&c=2#d, or not", "See [https://a.example/?b=1&amp;c=2#d], or not")]
    [InlineData("Is it https://a.example?!", "Is it [https://a.example]?!")]
    [InlineData("https://a.example:8080/b;", "[https://a.example:8080/b];")]
    [InlineData("https://a.example: it", "[https://a.example]: it")]
    [InlineData("https://a.example~ it", "[https://a.example]~ it")]
    [InlineData("https://a.example# it", "[https://a.example]# it")]
    [InlineData("(https://a.example/b)", "([https://a.example/b])")]
    [InlineData("(see https://a.example/b_(c))", "(see [https://a.example/b_(c)])")]
    [InlineData("https://a.example/(b", "[https://a.example/(b]")]
    [InlineData("*https://a.example/b*", "<em>[https://a.example/b]</em>")]
    [InlineData("**See https://a.example**", "<strong>See [https://a.example]</strong>")]
    [InlineData("`https://a.example`", "<code>https://a.example</code>")]
    [InlineData("https://a.example and https://b.example", "[https://a.example] and [https://b.example]")]
    [InlineData("https://1.example", "[https://1.example]")]
    [InlineData("https://", "https://")]
    [InlineData("https://example", "https://example")]
    [InlineData("https://.example", "https://.example")]
    [InlineData("Note:/a", "Note:/a")]
    [InlineData("xhttps://a.example", "xhttps://a.example")]
    [InlineData("ftp://a.example", "ftp://a.example")]
    public void Address_WithItsScheme_IsALink(string body, string expected) => AssertHtml(expected, body);

    [Theory]
    [InlineData("www.a.example", "[www.a.example]")]
    [InlineData("WWW.a.example/B", "[WWW.a.example/B]")]
    [InlineData("wWw.a.example", "[wWw.a.example]")]
    [InlineData("See www.a.example/b.", "See [www.a.example/b].")]
    [InlineData("www.a", "www.a")]
    [InlineData("www..a", "www..a")]
    [InlineData("www.", "www.")]
    [InlineData("wwww.a.example", "wwww.a.example")]
    [InlineData("awww.a.example", "awww.a.example")]
    [InlineData("ww.a.example", "ww.a.example")]
    [InlineData("a w b", "a w b")]
    public void Address_WithWww_IsALink(string body, string expected) => AssertHtml(expected, body);

    [Theory]
    [InlineData("[https://a.example](/)", "<a href=\"/\">https://a.example</a>")]
    [InlineData("[see www.a.example now](/)", "<a href=\"/\">see www.a.example now</a>")]
    public void Address_InALink_IsItsText(string body, string expected) => AssertHtml(expected, body);

    [Fact]
    public void Address_OfAnAccidentalLength_IsText()
    {
        var longest = $"https://a.example/{new string('b', 1986)}";

        Assert.Contains($"<a href=\"{longest}\">", Facts.Html(longest), StringComparison.Ordinal);
        Assert.DoesNotContain("<a ", Facts.Html(longest + "b"), StringComparison.Ordinal);
        Assert.DoesNotContain("<a ", Facts.Html(longest + "bb"), StringComparison.Ordinal);
    }

    private static void AssertHtml(string expected, string body) => Assert.Equal(
        $"<p>{LinkForm.Replace(expected, match => $"<a href=\"{Address(match.Groups[1].Value)}\">{match.Groups[1].Value}</a>")}</p>",
        Facts.Html(body));

    private static string Address(string text) =>
        text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"https://{text}" : text;
}
