using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Yaml;

/// <summary>What " #" does to a value: text is never lost without notice, and a note is not text.</summary>
public sealed class LostTextTests
{
    private const string Label = "title: A\ndescription: B\nsources:\n  - id: label\n    title: ";

    public static TheoryData<string, string> LostTexts => new()
    {
        { "title: Do #1\ndescription: B", "(2,8) MB1012" },
        { "title: The \"best\" way #1\ndescription: B", "(2,8) MB1012" },
        { "title: Room#1 and room #2\ndescription: B", "(2,8) MB1012" },
        { "title: \"Best\" #1 clinic\ndescription: B", "(2,8) MB1012" },
        { "title: 'Best' #1\ndescription: B", "(2,8) MB1012" },
        { "title: 'Best'##1\ndescription: B", "(2,8) MB1012" },
        { "title: 'Best'###\ndescription: B", "(2,8) MB1012" },
        { "title: A\ndescription: # 3 things\n  to know", "(3,14) MB1012" },
        { "title: #1 clinic\ndescription: B", "(2,8) MB1012" },
        { "title: #1 clinic\n  in town\ndescription: B", "(2,8) MB1012" },
        { "title: > #1 clinic\ndescription: B", "(2,8) MB1012" },
        { "title: A (#1)\ndescription: Tag #", "(3,18) MB2013" },
        { "title: A #(1)\ndescription: B", "(2,8) MB1012" },
        { "title: A\t#1\ndescription: B", "(2,8) MB1012" },
        { "title: A ##1\ndescription: B", "(2,8) MB1012" },
        { "title : Our #1\ndescription: B", "(2,9) MB1012" },
        { "\"title\": Our #1 question\ndescription: B", "(2,10) MB1012" },
        { "'title': Our #1 question\ndescription: B", "(2,10) MB1012" },
        { "title: Our #1\ndescription: The #2", "(2,8) MB1012, (3,14) MB1012" },
        { "title: Our #1\n  question\ndescription: B", "(2,8) MB1012" },
        { "title: A\ndescription: What to do first\n  and the #2 of what to do", "(4,3) MB1012" },
        { "title: A\ndescription:\n  Our #1 question", "(4,3) MB1012" },
        { "title: A\ndescription: What\n  #2 is\nnav: 1", "(4,3) MB1012" },
        { "title: A\ndescription: What\n\n  #2 is\nnav: 1", "(5,3) MB1012" },
        { "title: A\ndescription: What\n  #2 is\n  this\nnav: 1", "(4,3) MB1012" },
        { "title: A\ndescription: >-\n  What\n #2 is\nnav: 1", "(5,2) MB1012" },
        { "title: A\ndescription: |\n  What\n #2 is\n", "(5,2) MB1012" },
        { "title: A\r\ndescription: The #2\r\nnav: 1", "(3,14) MB1012" },
        { Label + "The \"label\" of Botox #3", "(6,12) MB1012" },
        { Label + "Label\n      #3", "(7,7) MB1012" },
        { "title: A\ndescription: B\nredirect_from:\n  - /old #first", "(5,5) MB1012" },
        { "title: A\ndescription: B\nredirect_from:\n- /old #first\n- /b #c", "(5,3) MB1012, (6,3) MB1012" },
        { "title: A\ndescription: B\nredirect_from: [ /old #first ]", "(4,18) MB1012" },
        { "title: A\ndescription: B\nredirect_from: [ /old #first\n  ]", "(4,18) MB1012" },
        { "title: A\ndescription: B\nreview: { by: Dr #1, on: 2026-05-12 }", "(4,9) MB1012" },
        { "title: A\ndescription: B\nreview:\n  by: Dr #1\n  on: 2026-05-12", "(5,7) MB1012" },
        { "title: A\ndescription: B\nupdated: 2026-11-22 #checked", "(4,10) MB1012" },
        { "title: Suite # 5\ndescription: B", "(2,14) MB1012" },
        { "title: Aftercare # the desk\ndescription: B", "(2,18) MB2013" },
        { "title: # the desk\n  A\ndescription: B", "(2,8) MB2013" },
        { Label + "Label # page 3", "(6,18) MB2013" },
    };

    [Theory]
    [MemberData(nameof(LostTexts))]
    public void Text_ThatIsLost_IsReportedAtTheValue(string fields, string expected) =>
        Assert.Equal(expected, RuleSite.FieldPlaces(fields));

    public static TheoryData<string> Notes =>
    [
        "title: A\n# The desk checks this each year.\ndescription: B",
        "title: A\ndescription: B\nupdated: 2026-11-22 # checked by the desk",
        "title: A\ndescription: B\nupdated: 2026-11-22\t# checked by the desk",
        "title: A\ndescription: B\nupdated: 2026-11-22 ## checked by the desk",
        "title: A\ndescription: B\nnav: 3 # third in the menu",
        "title: A\ndescription: B\ndraft: false # until Monday",
        "title: A\ndescription: B\npublish: 2026-01-04 09:00 # a Sunday",
        "title: A\ndescription: B\nredirect_from: # old ones\n  - /old # until 2026\n  - /b",
        "title: A\ndescription: B\nredirect_from:\n  #- /old\n  - /b",
        "title: A\ndescription: B\nredirect_from: [ /old, # first\n  /b ]",
        "title: \"A\" # 3\ndescription: 'B' # 4",
        "title: \"A\" # note\ndescription: 'B' # note",
        "title: A\ndescription: B\n#nav: 3\n  #draft: true",
        "title: A\ndescription: B\n  # a note below",
        "# above\ntitle: A\ndescription: B",
        "title: \"Our #1 question\"\ndescription: 'It''s the #2 way, C# too.'",
        "title: Room#5 and C# for nurses\ndescription: B",
        "title: A\ndescription: >- # note\n  We hear #1 most.",
        "title: A\ndescription: >-\n  Note: we hear #1 most often.",
        "title: A\ndescription: |\n  We hear\n  #1 and # 2",
        "title: A\ndescription: \"What to do, and\n  the answer: rest is #1 of all\"",
        "title: A\ndescription: \"What to do.\n  Answer: rest is #1 of all\"",
        "title: A\ndescription: 'What\n  #2 is'",
        "title: A\ndescription: B\nsources: # from the desk\n  - id: label\n    title: L\n    url: https://a.example/b#c # the third",
        Label + "L\n    #url: https://a.example/",
        "title: A\r\ndescription: B\r\nnav: 3 # third\r\n# end\r",
    ];

    [Theory]
    [MemberData(nameof(Notes))]
    public void Note_OrQuotedText_IsSilent(string fields) => Assert.Equal("", RuleSite.FieldPlaces(fields));
}
