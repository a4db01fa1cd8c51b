using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Yaml;

public sealed class PlainTextCheckTests
{
    [Theory]
    [InlineData("title: A\ndescription: >-\n  One\n  **two**", "(5,3) MB2012")]
    [InlineData("title: A\ndescription: \"One **two**\"", "(3,19) MB2012")]
    [InlineData("title: A **b** and **c**\ndescription: B", "(2,10) MB2012")]
    [InlineData("title: A\ndescription: B\nreview: { by: \"*A*, MD\", on: 2026-05-12 }", "(4,16) MB2012")]
    public void Markup_InPlainText_IsReportedAtItsPlace(string fields, string expected) =>
        Assert.Equal(expected, RuleSite.FieldPlaces(fields));
}
