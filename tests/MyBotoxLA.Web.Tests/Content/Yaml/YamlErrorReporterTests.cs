using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Yaml;

/// <summary>Values that need quotation marks are reported as such, at the value, whatever the parser says.</summary>
public sealed class YamlErrorReporterTests
{
    public static TheoryData<string, string> Values => new()
    {
        { "title: [Draft] Your visit\ndescription: B", "(2,8) MB1012" },
        { "title: [a [b] c] d\ndescription: B", "(2,8) MB1012" },
        { "title: [a]#b\ndescription: B", "(2,8) MB1012" },
        { "title: {New} x\ndescription: B", "(2,8) MB1012" },
        { "title: {{ name }} x\ndescription: B", "(2,8) MB1012" },
        { "title: > 5 days\ndescription: B", "(2,8) MB1012" },
        { "title: >5 days\ndescription: B", "(2,8) MB1012" },
        { "title: >= 5 days\ndescription: B", "(2,8) MB1012" },
        { "title: | x\ndescription: B", "(2,8) MB1012" },
        { "title: A\ndescription: - first", "(3,14) MB1012" },
        { "title: ? what\ndescription: B", "(2,8) MB1012" },
        { "title: : what\ndescription: B", "(2,8) MB1012" },
        { "title: %5 off\ndescription: B", "(2,8) MB1012" },
        { "title: `code`\ndescription: B", "(2,8) MB1012" },
        { "title: @home\ndescription: B", "(2,8) MB1012" },
        { "title: , then\ndescription: B", "(2,8) MB1012" },
        { "title: ] x\ndescription: B", "(2,8) MB1012" },
        { "title: \"Best\" clinic\ndescription: B", "(2,8) MB1012" },
        { "title: 'Best' clinic\ndescription: B", "(2,8) MB1012" },
        { "title: \"Best\"#1 clinic\ndescription: B", "(2,8) MB1012" },
        { "title: Botox: facts\ndescription: B", "(2,8) MB1012" },
        { "title: Botox: \"facts\"\ndescription: B", "(2,8) MB1012" },
        { "title: What to expect:\ndescription: B", "(2,8) MB1012" },
        { "\"title\": [Draft] x\ndescription: B", "(2,10) MB1012" },
        { "title: A\ndescription:\n  [Draft] text", "(4,3) MB1012" },
        { "title: A\ndescription: B\nredirect_from:\n  - [x] y", "(5,5) MB1012" },
        { "title: A\ndescription: B\nsources:\n  - id: label\n    title: [x] y", "(6,12) MB1012" },
        { "title: A\ndescription: B\nsources:\n  - title: > 5 days\n    id: label", "(5,12) MB1012" },
        { "title: \"A\ndescription: B", "(2,8) MB1014" },
        { "title: \"Say \\\"yes\\\" now\ndescription: B", "(2,8) MB1014" },
        { "title: 'It''s the season\ndescription: B", "(2,8) MB1014" },
        { "title: 'Tis the season\ndescription: It's time", "(2,8) MB1014" },
        { "title: 'Tis the season\ndescription: B\nreview: 'x'", "(2,8) MB1014" },
        { "title: A\ndescription: \"B\nC\"", "(3,14) MB1014" },
        { "title: \"A\ndescription: B\nnav: 1\nupdated: \"2026-01-01\"", "(2,8) MB1014" },
        { "title: A\ndescription: B\nredirect_from:\n  - \"/a\n  - /b\nnav: 1", "(5,5) MB1014" },
        { "title: A\ndescription: B\nreview:\n  by: \"A\n  on: 2026-01-01\"", "(5,7) MB1014" },
        { "title: [Draft\ndescription: B", "(2,8) MB1014" },
        { "title: A\ndescription: B\nredirect_from: [/a\n", "(4,16) MB1014" },
        { "title: {Draft] x\ndescription: B", "(2,8) MB1014" },
        { "title: \"50\\% off\"\ndescription: B", "(2,11) MB1014" },
        { "title: A\n...\ndescription: B...", "(3,1) MB1014" },
        { "title: A\ndescription: B\nsources:\n  - { id: label, title: Botox [video], NHS }", "(5,3) MB1014" },
        { "title: &amp; more\ndescription: B", "(2,8) MB1017" },
        { "title: *Important* dates\ndescription: B", "(2,8) MB1017" },
        { "title: A\ndescription: B\nredirect_from:\n  - *a", "(5,5) MB1017" },
        { "title: A\ndescription: B\nreview: { by: !x C, on: 2026-05-12 }", "(4,15) MB1017" },
        { "title: !Important\ndescription: B", "(2,8) MB1017" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_ThatNeedsQuotationMarks_IsReported(string fields, string expected) =>
        Assert.Equal(expected, RuleSite.FieldPlaces(fields));

    public static TheoryData<string> GoodValues =>
    [
        "title: \"[Draft] Your visit\"\ndescription: '> 5 days'",
        "title: Your visit [new] > 5 days - why?\ndescription: B",
        "title: -5 degrees\ndescription: B",
        "title: ?what\ndescription: B",
        "title: a:b {c} @d 50%\ndescription: B",
        "title: '''Tis the season'\ndescription: It's time",
        "title: \"Say \\\"yes\\\" or \\\\\"\ndescription: B",
        "title: \"A \\\n  B\"\ndescription: B",
        "title: \"A\n  nav: is fine\"\ndescription: B",
        "title: >\n  A\ndescription: |-\n  B",
        "title: >2-\n   A\ndescription: B",
        "title: A\ndescription: B\n...",
    ];

    [Theory]
    [MemberData(nameof(GoodValues))]
    public void Value_ThatCanBeRead_IsSilent(string fields) => Assert.Equal("", RuleSite.FieldPlaces(fields));
}
