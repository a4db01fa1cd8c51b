using MyBotoxLA.Content.Text;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Text;

public sealed class MarkupInPlainTextTests
{
    [Theory]
    [InlineData("What *not* to do", "*not*", "Write `not` instead.")]
    [InlineData("**Call** us", "**Call**", "Write `Call` instead.")]
    [InlineData("a **b *c* d** e", "*c*", "Write `c` instead.")]
    [InlineData("(_not_)", "_not_", "Write `not` instead.")]
    [InlineData("__Never__ rub", "__Never__", "Write `Never` instead.")]
    [InlineData("~~old~~ new", "~~old~~", "Write `old` instead.")]
    [InlineData("The `dose`", "`dose`", "Write `dose` instead.")]
    [InlineData(
        "See [side effects](/side-effects) first",
        "[side effects](/side-effects)",
        "Write only the words, `side effects`, and put the link into the text of the page.")]
    [InlineData(
        "![Door](/images/door.png)",
        "![Door](/images/door.png)",
        "Write only the words, `Door`, and put the link into the text of the page.")]
    [InlineData("See [x] (/y)", "[x] (/y)", "Write only the words, `x`, and put the link into the text of the page.")]
    [InlineData("See [x][y]", "[x][y]", "Write only the words, `x`, and put the link into the text of the page.")]
    [InlineData("3 in 100[^label]", "[^label]", "Delete it here, and cite the source in the text of the page.")]
    [InlineData("<https://a.example/>", "<https://a.example/>", "Write `https://a.example/` instead.")]
    [InlineData("Risks &amp; benefits", "&amp;", "Write `&` instead.")]
    [InlineData("2&ndash;4", "&ndash;", "Write `–` instead.")]
    [InlineData("2&#8211;4", "&#8211;", "Write `–` instead.")]
    [InlineData("2&#x2013;4", "&#x2013;", "Write `–` instead.")]
    [InlineData("a&nbsp;b", "&nbsp;", "Write a space instead.")]
    [InlineData("Rest.<br>Call", "<br>", "Delete it.")]
    [InlineData("Rest.<br/>Call", "<br/>", "Delete it.")]
    [InlineData("H<sub>2</sub>O", "<sub>", "Delete it.")]
    [InlineData("x</font>", "</font>", "Delete it.")]
    [InlineData("x<o:p>", "<o:p>", "Delete it.")]
    [InlineData("<!-- note -->", "<!--", "Delete it.")]
    [InlineData(@"5 \* 3", @"\*", "Write `*` instead.")]
    [InlineData("## Your visit", "## ", "Delete it.")]
    [InlineData("Your visit {#visit}", "{#visit}", "Delete it.")]
    [InlineData("==old== new", "==old==", "Write `old` instead.")]
    [InlineData("Call us :smile:", ":smile:", "Delete it.")]
    public void Find_Markup_SaysWhatToType(string text, string markup, string hint) =>
        Assert.Equal(new MarkupInPlainText(markup, hint), MarkupInPlainText.Find(text));

    [Theory]
    [InlineData("5 * 3 = 15 & more")]
    [InlineData("5*3*2 and 2**3")]
    [InlineData("Results vary*")]
    [InlineData("* Results vary. * Prices too.")]
    [InlineData("AT&T; R&D; Q&A")]
    [InlineData("snake_case_name and _ or __")]
    [InlineData("Less than < $5, x > 3, <5 and >2")]
    [InlineData("for a <weight> in kg")]
    [InlineData("What [some] call (baby) Botox [video]")]
    [InlineData("[some] (people)")]
    [InlineData("n = 5 * 3 & 50%")]
    [InlineData("> 5 days")]
    [InlineData("#1 and # 2")]
    [InlineData("~5 to ~10 units")]
    [InlineData("It's a `quote")]
    [InlineData(@"C:\new\old")]
    [InlineData("{New} {first.last}")]
    [InlineData("A | B - C")]
    [InlineData("What to expect:")]
    [InlineData("a: b=c: d=")]
    [InlineData("=")]
    [InlineData("")]
    public void Find_CharactersThatMeanThemselves_IsNothing(string text) => Assert.Null(MarkupInPlainText.Find(text));

    public static TheoryData<string, string> Fields => new()
    {
        { "title: What *not* to do\ndescription: B", "(2,13) MB2012" },
        { "title: A\ndescription: See [a](/b)", "(3,18) MB2012" },
        { "title: A\ndescription: >-\n  See\n  **this** one", "(5,3) MB2012" },
        { "title: \"It's &amp; that\"\ndescription: B", "(2,14) MB2012" },
        { "title: A\ndescription: B\nsources:\n  - id: label\n    title: The *label*", "(6,16) MB2012" },
        { "title: A\ndescription: B\nsources:\n  - { id: label, title: The *label* }", "(5,29) MB2012" },
        { "title: A\ndescription: B\nreview: { by: \"**A**\", on: 2026-05-12 }", "(4,16) MB2012" },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public void Field_WithMarkup_IsReportedAtTheMarkup(string fields, string expected) =>
        Assert.Equal(expected, RuleSite.FieldPlaces(fields));

    [Theory]
    [InlineData(":::table Effects in **100** people", "(5,21) MB2012")]
    [InlineData(":::table Effects[^label]", "(5,17) MB2012")]
    [InlineData(":::table Effects in 100 people, n = 5 * 3 & 50%", "")]
    public void Caption_WithMarkup_IsReportedAtTheMarkup(string opening, string expected) =>
        Assert.Equal(expected, RuleSite.Places(opening + "\n| A | B |\n|---|---|\n| c | 1 |\n:::\n"));
}
