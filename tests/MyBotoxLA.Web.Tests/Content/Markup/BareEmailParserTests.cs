using System.Text.RegularExpressions;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup;

/// <summary>Email addresses in the text: "[…]" stands for a link to write to the address that is its text.</summary>
public sealed class BareEmailParserTests
{
    private static readonly Regex LinkForm = new(@"\[([^\]]+)\]");

    [Theory]
    [InlineData("hello@a.example", "[hello@a.example]")]
    [InlineData("Write to hello@a.example.", "Write to [hello@a.example].")]
    [InlineData("(hello@a.example)", "([hello@a.example])")]
    [InlineData("First.last-9+tag@my-clinic.a.example, or call", "[First.last-9+tag@my-clinic.a.example], or call")]
    [InlineData("a@b.example and c@d.example", "[a@b.example] and [c@d.example]")]
    [InlineData("...a@b.example", "...[a@b.example]")]
    [InlineData("x -a@b.example", "x -[a@b.example]")]
    [InlineData("a@b.example-", "[a@b.example]-")]
    [InlineData("**a@b.example**", "<strong>[a@b.example]</strong>")]
    [InlineData("9@b.example", "[9@b.example]")]
    [InlineData("`a@b.example`", "<code>a@b.example</code>")]
    [InlineData("a@b", "a@b")]
    [InlineData("a @b.example", "a @b.example")]
    [InlineData("a@ b.example", "a@ b.example")]
    [InlineData("@b.example", "@b.example")]
    [InlineData("a@b_c.example", "a@b_c.example")]
    [InlineData("a@b.example_c", "a@b.example_c")]
    [InlineData("ña@b.example", "ña@b.example")]
    [InlineData("a_b@c.example", "a_b@c.example")]
    [InlineData("x:a@b.example", "x:a@b.example")]
    [InlineData("x/a@b.example", "x/a@b.example")]
    [InlineData("Pay 5 @ 3", "Pay 5 @ 3")]
    [InlineData("a@b.example@c.example", "a@b.example@c.example")]
    public void Address_InTheText_IsALink(string body, string expected) => Assert.Equal(
        $"<p>{LinkForm.Replace(expected, "<a href=\"mailto:$1\">$1</a>")}</p>",
        Facts.Html(body));

    [Fact]
    public void Address_InALink_IsItsText() =>
        Assert.Equal("<p><a href=\"/\">a@b.example</a></p>", Facts.Html("[a@b.example](/)"));
}
