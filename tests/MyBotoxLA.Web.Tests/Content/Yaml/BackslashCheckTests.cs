using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Yaml;

public sealed class BackslashCheckTests
{
    [Theory]
    [InlineData("title: \"C:\\new\"\ndescription: B", "(2,11) MB2016")]
    [InlineData("title: \"A\\ b\"\ndescription: B", "(2,10) MB2016")]
    [InlineData("title: A\ndescription: \"A \\\"b\\\" C:\\new\"", "(3,25) MB2016")]
    [InlineData("title: A\ndescription: B\nreview: { by: \"A\\tB, MD\", on: 2026-05-12 }", "(4,17) MB2016")]
    [InlineData("title: A\ndescription: B\nredirect_from: [\"/a\\x62\", /c]", "(4,20) MB2016")]
    [InlineData("title: \"A \\\\ b \\/ \\\"c\\\"\"\ndescription: B", "")]
    [InlineData("title: 'C:\\new'\ndescription: C:\\new", "")]
    public void Backslash_InDoubleQuotationMarks_IsReported(string fields, string expected) =>
        Assert.Equal(expected, RuleSite.FieldPlaces(fields));
}
