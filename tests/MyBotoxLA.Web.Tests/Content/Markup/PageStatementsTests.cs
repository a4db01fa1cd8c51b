using MyBotoxLA.Content.Markup;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup;

/// <summary>What search engines and assistants are told that a page says.</summary>
public sealed class PageStatementsTests
{
    private const string Card = ":::care-911\n### Is it urgent?\n\n- You faint.\n:::";

    [Theory]
    [InlineData(
        "## A\n\n### Why?\n\nSo.\n\n### When?\n\nNow. Or\n\n- later\n- never\n\n## B\n\nC",
        "Why? So.",
        "When? Now. Or later never")]
    [InlineData("## A\n\n### Why?\n\nSo.\n\n### When?", "Why? So.", "When? ")]
    [InlineData("## A\n\n### Why?\n\nSo.\n\n### When?\n\nNow.\n\n" + Card, "Why? So.", "When? Now.")]
    [InlineData("## A\n\n### Why?\n\n:::table T\n| A | B |\n|---|---|\n| c | 1 |\n:::\n\nSo.\n\n### When?", "Why? So.", "When? ")]
    [InlineData("## A\n\n### Why?\n\nSo.")]
    [InlineData("## A\n\n### Why?\n\nSo.\n\n### Then\n\nNow.")]
    [InlineData("## A\n\n### ?Then\n\nSo.\n\n### ?Why\n\nNow.")]
    [InlineData("## Why?\n\nSo.\n\n## When?\n\nNow.")]
    [InlineData("Text.")]
    public void Questions_AreThoseOfAPageOfNothingElse(string body, params string[] expected) =>
        Assert.Equal(expected, Of(body).Questions.Select(question => $"{question.Question} {question.Answer}"));

    [Theory]
    [InlineData("## Who should not have it?\n\nPeople with an infection.\n\nOthers may.", "People with an infection.")]
    [InlineData("## Who should not have it?\n\nPeople with\n\n- an allergy\n- an infection\n\nOthers may.", "an allergy", "an infection")]
    [InlineData("## Who should not have it?\n\nPeople with\n\n- an allergy", "an allergy")]
    [InlineData("## Who should not have it?\n\n- One\n- Two\n- Three", "Two", "Three")]
    [InlineData("## Who should not have it?\n\n## B\n\nC.")]
    [InlineData("## Not you {#who-should-not-2}\n\nNobody.", "Nobody.")]
    [InlineData("## Ask {#ask-who-should-not}\n\nNobody.")]
    [InlineData("Go to [that place](#x-who-should-not-x).\n\n## A {#x-who-should-not-x}\n\nB")]
    public void Contraindications_AreTheListOrTheFirstParagraph(string body, params string[] expected) =>
        Assert.Equal(expected, Of(body).Contraindications);

    [Fact]
    public void Risks_AreTheItemsOfTheCards()
    {
        var statements = Of(
            "## A\n\n- Not in a card\n\n:::care-common\n### Nothing to do\n\nAll of these:\n\n- It is red.\n:::\n\n"
                + ":::care-call\n### Call us\n\n- It droops.\n:::\n\n" + Card);

        Assert.Equal(["It is red.", "It droops."], statements.AdverseOutcomes);
        Assert.Equal(["You faint."], statements.SeriousAdverseOutcomes);
        Assert.Empty(statements.Contraindications);
    }

    [Theory]
    [InlineData("## Who should not have it?\n\nNobody.", true)]
    [InlineData("## A\n\n:::care-common\n### Nothing to do\n\n- It is red.\n:::", true)]
    [InlineData("## A\n\n" + Card, true)]
    [InlineData("## A\n\n### Why?\n\nSo.\n\n### When?\n\nNow.", false)]
    [InlineData("Text.", false)]
    public void Treatment_IsThereWithEachKindOfStatement(string body, bool expected) => Assert.Equal(expected, Of(body).HasTreatment);

    private static PageStatements Of(string body)
    {
        using var folder = ContentFolder.With("page.md", $"---\ntitle: A\ndescription: B\n---\n{body}\n");
        return PageStatements.Of(folder.Load().Pages["/page"]);
    }
}
