using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Yaml;

public sealed class WrongSpaceTests
{
    public static TheoryData<string, string> WrongSpaces => new()
    {
        { "\ttitle: A\ndescription: B", "(2,1) MB1013" },
        { "title: A\n\tdescription: B", "(3,1) MB1013" },
        { "title: A\n \tfor nurses\ndescription: B", "(3,2) MB1013" },
        { "title:\tA\ndescription: B", "(2,7) MB1013" },
        { "title:\u00A0A\ndescription: B", "(2,7) MB1013" },
        { "title:\u202FA\ndescription: B", "(2,7) MB1013" },
        { "title:\u3000A\ndescription: B", "(2,7) MB1013" },
        { "\u00A0title: A\ndescription: B", "(2,1) MB1013" },
        { "title: A\ndescription: B\n\u200Bnav: 3", "(4,1) MB1013" },
        { "title: A\ndescription: B\nreview:\n  by:\u00A0C", "(5,6) MB1013" },
        { "title: A\ndescription: B\nreview:\n\u00A0\u00A0by: C\n  on: 2026-05-12", "(5,1) MB1013" },
        { "title: A\ndescription: B\nredirect_from:\n  -\u00A0/old", "(5,4) MB1013" },
        { "title: A\ndescription: B\nredirect_from:\n  -\t/old", "(5,4) MB1013" },
        { "title: A\ndescription: B\nsources:\n  - id:\u00A0label\n    title: C", "(5,8) MB1013" },
        { "title: A\ndescription: >-\n\tB", "(4,1) MB1013" },
        { "title: A\ndescription: B\nredirect_from: -\u00A0/old", "(4,17) MB1013" },
        { "title: A\ndescription: B\nreview: by:\u00A0C", "(4,12) MB1013" },
        { "\"title\":\tA\ndescription: B", "(2,9) MB1013" },
    };

    [Theory]
    [MemberData(nameof(WrongSpaces))]
    public void Space_BetweenKeysAndValues_IsReported(string fields, string expected) =>
        Assert.Equal(expected, RuleSite.FieldPlaces(fields));

    public static TheoryData<string> GoodSpaces =>
    [
        "title: \"Aftercare:\u00A0the first day\"\ndescription: B",
        "title: 'Aftercare:\u00A0the first day'\ndescription: B",
        "title: A\ndescription: After your visit -\u00A0the first day",
        "title: Botox:\u00A0facts\ndescription: B",
        "title: A\ndescription: >-\n  What to do:\u00A0rest.",
        "title: A\ndescription: |\n  -\u00A0Rest\n  \tand drink",
        "title: A\ndescription: \"What\n\tto do:\trest\"",
        "title: A\ndescription: What to do\n  Answer:\u00A0rest",
        "title: A\ndescription:\n  Answer:\u00A0rest",
        "title: 10\u00A0units\ndescription: B\u202F%",
        "# A note:\u00A0\twith\u00A0spaces\ntitle: A\ndescription: B",
        "title: A\ndescription: B\nnav: 3 # third:\u00A0menu -\tyes",
        "title: A\t\ndescription: B\u00A0",
        "title: A\ndescription: B\nsources:\n  - { id: label, title: \"C:\u00A0D\" }",
    ];

    [Theory]
    [MemberData(nameof(GoodSpaces))]
    public void Space_InsideAValue_IsSilent(string fields) => Assert.Equal("", RuleSite.FieldPlaces(fields));

    /// <summary>A space inside a value is not why a block cannot be read.</summary>
    [Theory]
    [InlineData("title: \"What\n\tto do\"\ndescription: B\nnav: [1", "(5,6) MB1014")]
    [InlineData("title: A\ndescription: |\n  -\u00A0Rest\nnav: [1", "(5,6) MB1014")]
    public void Space_InsideAValue_IsNotTheMistakeOfAnotherLine(string fields, string expected) =>
        Assert.Equal(expected, RuleSite.FieldPlaces(fields));
}
