using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class ReviewRuleTests
{
    private const string Changed = "The text has changed since its medical review, and the page says so.";
    private const string Gone = "1 sentence of the reviewed text is gone.";

    private const string Text = """
        ---
        title: A visit
        description: What happens on the day.
        drug: d
        sources: [ { id: label, title: The label } ]
        ---

        Please come early. The doctor gives 20 units of it.[^label] It is **not** permanent.

        :::include help
        :::

        :::risk
        - 2.4 in 100 had a drooping eyelid.[^label]
        - 0 in 100 had one with placebo.[^label]
        :::

        :::table In 100 people
        | Effect | Medicine |
        |---|---|
        | Headache | 1.5 |
        :::

        ## What next?

        Read [the answer](/other).

        """;

    private const string Fragment = "Call 911 if you cannot breathe.\n";
    private const string Warning = "---\ntitle: The effects can spread\ndescription: D\n---\nTrouble breathing can kill.\n";

    /// <summary>An edit of the page, its fragment, or its boxed warning, and what the message says about it; empty for no change.</summary>
    [Theory]
    [InlineData("20 units", "25 units", "New or different: \"The doctor gives 25 units of it.\" " + Gone)]
    [InlineData("20 units", "20 mg", "New or different: \"The doctor gives 20 mg of it.\" " + Gone)]
    [InlineData(
        "20 units",
        "20 Units",
        "New or different: \"The doctor gives 20 Units of it.\" " + Gone)]
    [InlineData("**not** permanent", "permanent", "New or different: \"It is permanent.\" " + Gone)]
    [InlineData("2.4 in", "24 in", "New or different: \"24 in 100 had a drooping eyelid.\" " + Gone)]
    [InlineData("| 1.5", "| 15", "New or different: \"Headache; 15\" " + Gone)]
    [InlineData("A visit", "My visit", "New or different: \"My visit\" " + Gone)]
    [InlineData("on the day", "that day", "New or different: \"What happens that day.\" " + Gone)]
    [InlineData("What next?", "What then?", "New or different: \"What then?\" " + Gone)]
    [InlineData("Please come early. ", "", Gone)]
    [InlineData("permanent.", "permanent. Relax.", "New or different: \"Relax.\"")]
    [InlineData("cannot", "can", "New or different: \"Call 911 if you can breathe.\" " + Gone)]
    [InlineData("911", "912", "New or different: \"Call 912 if you cannot breathe.\" " + Gone)]
    [InlineData(
        "can kill",
        "cannot kill",
        "New or different: \"Trouble breathing cannot kill.\" (boxed warning) " + Gone)]
    [InlineData(
        "can spread",
        "may spread",
        "New or different: \"The effects may spread\" (boxed warning) " + Gone)]
    [InlineData("description: D", "description: Not shown on other pages", "")]
    [InlineData("**not**", "not", "")]
    [InlineData("**not**", "*not*", "")]
    [InlineData("early. The", "early; the", "")]
    [InlineData("of it.[^label]", "of it[^label].", "")]
    [InlineData("gives 20", "gives\n20", "")]
    [InlineData("gives 20", "gives  20", "")]
    [InlineData("Please come", "please, come", "")]
    [InlineData("[the answer](/other)", "the answer", "")]
    [InlineData("(/other)", "(/)", "")]
    [InlineData("## What next?", "### What next", "")]
    [InlineData("title: The label", "title: Another source", "")]
    [InlineData("drug: d\n", "drug: d\nnav: 3\nupdated: 2026-11-01\n", "")]
    [InlineData(":::risk\n- 2.4 in 100 had a drooping eyelid.[^label]\n", "2.4 in 100 had a drooping eyelid.\n\n:::risk\n", "")]
    public void Edit_OfAReviewedPage_ChangesTheFingerprintIfTheWordsChange(string before, string after, string expected)
    {
        using var folder = Site().Reviewed("page.md");
        foreach (var file in new[] { "page.md", "fragments/help.md", "safety/d.md" })
        {
            var text = File.ReadAllText(Path.Combine(folder.Root, file));
            folder.And(file, text.Replace(before, after, StringComparison.Ordinal));
        }

        var snapshot = folder.Load();

        var message = string.Concat(snapshot.Diagnostics.Where(found => found.Kind.Code == "MB4030").Select(found => found.Message));
        Assert.Equal(expected.Length == 0 ? "" : $"{Changed} {expected}", message);
        Assert.Equal(
            expected.Length == 0 ? ReviewStatus.Unchanged : ReviewStatus.Changed,
            snapshot.ReviewOf(snapshot.Pages["/page"]).Status);
    }

    [Fact]
    public void Sentences_InAnotherOrder_AreAChange()
    {
        using var folder = Site().Reviewed("page.md");
        var text = File.ReadAllText(Path.Combine(folder.Root, "page.md"));
        folder.And("page.md", text.Replace("Please come early. ", "", StringComparison.Ordinal)
            .Replace("permanent.", "permanent. Please come early.", StringComparison.Ordinal));

        var found = Assert.Single(folder.Load().Diagnostics);

        Assert.Equal($"{Changed} The same sentences are in another order.", found.Message);
    }

    /// <summary>A fingerprint to copy would be a review that nobody made.</summary>
    [Fact]
    public void ChangedText_HintSaysHowToRecordAReview()
    {
        using var folder = Site().Reviewed("page.md");
        var text = File.ReadAllText(Path.Combine(folder.Root, "page.md")).Replace("early", "late", StringComparison.Ordinal);

        var found = Assert.Single(folder.And("page.md", text).Load().Diagnostics);

        Assert.Equal("page.md(8,7) MB4030", found.ToString());
        Assert.Equal(
            "Have a clinician review these sentences, and record it: `review page --by \"Name, MD\"` (docs/clinical-review.md).",
            found.Hint);
    }

    [Fact]
    public void ChangedSentences_AreQuotedShort()
    {
        using var folder = Site().Reviewed("page.md");
        var text = File.ReadAllText(Path.Combine(folder.Root, "page.md")).Replace(
            "Please come early.",
            "Please come at least a quarter of an hour before the appointment that we told you on the phone. One. Two. Three. Four. Five.",
            StringComparison.Ordinal);

        var found = Assert.Single(folder.And("page.md", text).Load().Diagnostics);

        Assert.Equal(
            $"{Changed} New or different: \"Please come at least a quarter of an hour before the appointment that…\" "
                + $"\"One.\" \"Two.\" \"Three.\" And 2 more. {Gone}",
            found.Message);
    }

    /// <summary>What counts is the text, whatever was reviewed in between.</summary>
    [Fact]
    public void RestoredFile_IsReviewedAgain()
    {
        using var folder = Site().Reviewed("page.md");
        var before = File.ReadAllText(Path.Combine(folder.Root, "page.md"));
        folder.And("page.md", before.Replace("early", "late", StringComparison.Ordinal)).Reviewed("page.md");

        folder.And("page.md", before);

        Assert.Empty(folder.Load().Places());
    }

    /// <summary>The days are seen from November 23, 2026.</summary>
    [Theory]
    [InlineData("on: 2026-11-25", "")]
    [InlineData("on: 2026-11-26", "(4,36) MB4033")]
    [InlineData("on: 2026-01-01, next: 2026-12-26", "")]
    [InlineData("on: 2026-01-01, next: 2026-12-25", "(4,54) MB4031")]
    [InlineData("on: 2026-01-01, next: 2026-11-25", "(4,54) MB4031")]
    [InlineData("on: 2026-01-01, next: 2026-11-24", "(4,54) MB4032")]
    [InlineData("on: 2026-01-01, next: 2026-01-01", "(4,54) MB2014")]
    [InlineData("on: 2026-01-01, text: 4f1c22", "(4,54) MB4034")]
    [InlineData("on: 2026-01-01, text: ~", "(4,54) MB2004")]
    [InlineData("on: 2026-01-01, text: [a]", "(4,54) MB2004")]
    [InlineData("next: 2027-01-01", "(4,9) MB2002")]
    public void Review_WithAMistake_IsReported(string fields, string expected) =>
        Assert.Equal(expected, RuleSite.FieldPlaces($"title: A\ndescription: B\nreview: {{ by: \"A. Doctor, MD\", {fields} }}"));

    [Fact]
    public void NextReview_OfAPageThatIsTheSame_BecomesDue()
    {
        using var folder = ContentFolder.With(
            "page.md",
            ContentFolder.Page.Replace("title:", "review: { by: A, on: 2026-01-01, next: 2026-12-26 }\ntitle:", StringComparison.Ordinal));
        var before = folder.Load();

        var after = folder.Loader(options => options with { AsOf = Repository.Today.AddDays(1) })
            .Load(before, TestContext.Current.CancellationToken);

        Assert.Same(before.Pages["/page"], after.Pages["/page"]);
        Assert.Empty(before.Places());
        Assert.Equal(["page.md(2,40) MB4031"], after.Places());
    }

    private static ContentFolder Site() => ContentFolder.With("page.md", Text)
        .And("other.md", ContentFolder.Page)
        .And("fragments/help.md", Fragment)
        .And("safety/d.md", Warning);
}
