using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class FootnoteRuleTests
{
    [Theory]
    [InlineData("[^a]: A source", "(5,1) MB3023")]
    [InlineData("Text.[^a]\n[^a]: A source", "(6,1) MB3023")]
    [InlineData("Text.[^a]\n\n[^a]: https://a.example", "(7,1) MB3023")]
    [InlineData("Text.[^a]\n\n[^a]: FDA", "(7,1) MB3023")]
    [InlineData("[^a] : A source", "(5,1) MB3023")]
    [InlineData("Text.\n\n[^a]: https://a.example\n[^b]: https://b.example", "(7,1) MB3023, (8,1) MB3023")]
    public void Body_IsReportedAtItsPlace(string body, string expected) => Assert.Equal(expected, RuleSite.Places(body));

    [Theory]
    [InlineData("Some pain.[^label] It passes. [label] So.", "(9,31)")]
    [InlineData("## Pain [label]\n\nIt passes.[^label]", "(9,9)")]
    [InlineData("It passes.[^label] He said it \\[label]", "")]
    [InlineData("It passes.[^label] He said it [sic].", "")]
    [InlineData("[^label] says that it passes: rest.", "")]
    [InlineData("It passes.[^label]: so they say.", "")]
    [InlineData("It passes.[^label] Ten to the third is 10(^3).", "")]
    [InlineData("It passes.[^label] Read the [label](/other).", "")]
    [InlineData("It passes.[^label] Write `[label]`.", "")]
    public void IdWithoutItsCaret_IsReported(string body, string place) => AssertReported(
        body,
        place,
        "\"[label]\" is not a source: the id of a source follows the character ^.");

    [Theory]
    [InlineData("Some pain.[^label] It passes.(^label) So.", "(9,30)")]
    [InlineData("Some pain.[^label] It passes. (^other)", "")]
    [InlineData("Some pain.[^label] He wrote \\(^label).", "")]
    public void IdInParentheses_IsReported(string body, string place) => AssertReported(
        body,
        place,
        "\"(^label)\" is not a source: a source is in square brackets.");

    private static void AssertReported(string body, string place, string message)
    {
        using var folder = ContentFolder.With(
            "page.md",
            $"---\ntitle: A\ndescription: B\nsources:\n  - id: label\n    title: The label\n    url: https://a.example\n---\n{body}\n")
            .And("other.md", ContentFolder.Page);

        Assert.Equal(
            place.Length == 0 ? [] : [$"{place} MB3002: {message} Write `[^label]`."],
            folder.Load().Diagnostics.Select(found => $"({found.Line},{found.Column}) {found.Kind.Code}: {found.Message} {found.Hint}"));
    }
}
