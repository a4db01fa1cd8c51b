using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Cli.Changes;

/// <summary>What a report says, apart from the texts that <see cref="ChangesCommandTests"/> compares.</summary>
public sealed class ChangeReportTests
{
    private const string Tip = "Some words.\n";

    [Fact]
    public void NewAndRemovedPages_AreCounted()
    {
        using var edit = ProposedEdit.Of(
            [("a.md", ContentFolder.Page), ("b.md", ContentFolder.Page)],
            [("a.md", null), ("b.md", null), ("c.md", ContentFolder.Page), ("d.md", ContentFolder.Page)]);

        Assert.Contains("\nCompared with `base`: 2 pages are new and 2 pages disappear.\n", Report(edit), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, "\n## On P1, P2, P3, P4, and P5\n\n- Changed")]
    [InlineData(6, "\n## On 6 pages\n\nP1, P2, P3, P4, P5, and P6:\n\n- Changed")]
    public void FewPages_AreNamedInTheHeading(int pages, string expected)
    {
        using var edit = ProposedEdit.Of(
            [("fragments/tip.md", Tip), .. Enumerable.Range(1, pages).Select(number => ($"p{number}.md", PageWithTip($"P{number}")))],
            [("fragments/tip.md", "Other words.\n")]);

        Assert.Contains(expected, Report(edit), StringComparison.Ordinal);
    }

    [Fact]
    public void ChangeOfSeveralPages_IsAtThePlaceThatItHasOnMostOfThem()
    {
        using var edit = ProposedEdit.Of(
            [
                ("fragments/tip.md", Tip),
                ("p1.md", PageWithTip("P1", "## Alpha\n\n")),
                ("p2.md", PageWithTip("P2", "## Beta\n\n")),
                ("p3.md", PageWithTip("P3", "## Beta\n\n")),
            ],
            [("fragments/tip.md", "Other words.\n")]);

        Assert.Contains("\n## On P1, P2, and P3\n\n- Changed below \"Beta\":\n", Report(edit), StringComparison.Ordinal);
    }

    [Fact]
    public void ChangeOfEveryPageInALanguage_IsSaidOfTheLanguage()
    {
        using var edit = ProposedEdit.Of(
            [("es/fragments/tip.md", Tip), ("es/index.md", PageWithTip("Inicio")), ("es/otra.md", PageWithTip("Otra"))],
            [("es/fragments/tip.md", "Other words.\n")]);

        Assert.Contains("\n## On every page in Spanish\n\n- Changed", Report(edit), StringComparison.Ordinal);
    }

    [Fact]
    public void RemovedPage_WhoseAddressLeadsToAnother_SaysWhichOne()
    {
        using var edit = ProposedEdit.Of(
            ("prices.md", null),
            ("visit.md", ProposedEdit.Visit.Replace("title:", "redirect_from: [/prices]\ntitle:", StringComparison.Ordinal)));

        Assert.Contains(
            "\n## No longer shown: Prices (`prices.md`)\n\nIts address leads to `/visit`.\n",
            Report(edit),
            StringComparison.Ordinal);
    }

    [Fact]
    public void PageThatHasExpired_SaysWhyItIsNoLongerShown()
    {
        using var edit = ProposedEdit.Of(
            ("prices.md", ProposedEdit.Prices.Replace("title:", "expires: 2020-01-01\ntitle:", StringComparison.Ordinal)));

        Assert.Contains(
            "\n## No longer shown: Prices (`prices.md`)\n\nIts fields `publish` or `expires` hide it now.\n",
            Report(edit),
            StringComparison.Ordinal);
    }

    [Fact]
    public void NewPageWithAnError_IsNotShown()
    {
        using var edit = ProposedEdit.Of(("new.md", "---\ntitle: New\n---\n\nText.\n"));

        Assert.EndsWith(
            "\n## Not shown to patients\n\n- `new.md` has errors, so patients will not see the page.\n",
            Report(edit),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.md", "A page")]
    [InlineData("prices.md", "Prices")]
    public void FileWhosePageDoesNotChange_IsNamed(string file, string title)
    {
        var before = ContentFolder.Page.Replace("A page", title, StringComparison.Ordinal);
        using var edit = ProposedEdit.Of(
            [(file, before)],
            [
                (file, before.Replace("title:", "# A note for colleagues\ntitle:", StringComparison.Ordinal)),
                ("visit.md", ProposedEdit.Visit.Replace("nine", "ten", StringComparison.Ordinal)),
            ]);

        Assert.EndsWith($"\n## Not shown to patients\n\n- `{file}`\n", Report(edit), StringComparison.Ordinal);
    }

    [Fact]
    public void MessagesThatWereThereBefore_AreCounted()
    {
        const string Faulty = "---\ntitle: A\ndescription: B\nnav: one\n---\n\nText.\n";
        using var edit = ProposedEdit.Of([("a.md", Faulty), ("b.md", Faulty)], []);

        Assert.EndsWith(
            "\nNothing new is wrong.\n\n2 messages were there before; `check` shows them.\n",
            Report(edit),
            StringComparison.Ordinal);
    }

    /// <summary>The same message twice on a page that had it once.</summary>
    [Fact]
    public void MessageThatIsRepeated_IsNew()
    {
        const string Link = "\n\nSee [there](/nowhere).\n";
        using var edit = ProposedEdit.Of(
            [("a.md", ContentFolder.Page + Link)],
            [("a.md", ContentFolder.Page + Link + Link)]);

        var report = Report(edit);

        Assert.Contains("\ncontent/a.md(11,5): error MB3008: ", report, StringComparison.Ordinal);
        Assert.EndsWith("\n1 message was there before; `check` shows it.\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void ReviewThatIsRemoved_IsSaid()
    {
        using var edit = ProposedEdit.Of([], []).Reviewed("visit.md").And(("visit.md", ProposedEdit.Visit));

        Assert.Contains(
            "\n## Medical reviews\n\n- Your visit (`visit.md`) is no longer the text that Elizabeth Blackwell, MD reviewed on 2026-05-12, "
                + "and the page will say so.\n",
            Report(edit),
            StringComparison.Ordinal);
    }

    /// <summary>Only the section that the proposal changes, not one that changed before.</summary>
    [Fact]
    public void TranslationThatWasBehind_FallsBehindInTheNewSectionOnly()
    {
        const string Translation =
            "---\ntitle: Su visita\ndescription: De qué trata.\ntranslates: { page: visit }\n---\n\nTexto.\n\n## Antes\n\n- Coma.\n";
        var changed = ProposedEdit.Visit.Replace("a list", "your list", StringComparison.Ordinal);
        using var edit = ProposedEdit.Of([("es/visita.md", Translation)], [])
            .Translated("es/visita.md")
            .AndBefore("visit.md", changed)
            .And(("visit.md", changed.Replace("nine", "ten", StringComparison.Ordinal)));

        Assert.Contains(
            "\n- Su visita (`es/visita.md`) falls behind Your visit (`visit.md`): \"Your visit\".\n",
            Report(edit),
            StringComparison.Ordinal);
    }

    [Fact]
    public void EachKindOfChange_IsCounted()
    {
        using var edit = ProposedEdit.Of(
            [("a.md", ContentFolder.Page), ("b.md", ContentFolder.Page)],
            [
                ("a.md", ContentFolder.Page.Replace("Some", "Other", StringComparison.Ordinal)),
                ("b.md", null),
                ("c.md", ContentFolder.Page),
            ]);

        Assert.StartsWith(
            "# What this proposal changes for patients\n\nCompared with `base`: 1 page changes, 1 page is new, and 1 page disappears.\n",
            Report(edit),
            StringComparison.Ordinal);
    }

    [Fact]
    public void DraftThatChanges_IsOfTheStaffAlone()
    {
        var draft = ContentFolder.Page.Replace("title:", "draft: true\ntitle:", StringComparison.Ordinal);
        using var edit = ProposedEdit.Of(
            [("draft.md", draft)],
            [("draft.md", draft.Replace("Some", "Other", StringComparison.Ordinal))]);

        Assert.Equal(
            """
            # What this proposal changes for patients

            Compared with `base`, patients will see no change.

            ## Draft: A page (`draft.md`)

            Patients do not see a draft.

            - Changed below "A page":
              - before: ~~Some~~ text.
              - after: **Other** text.

            ## What the check says

            Nothing new is wrong.

            """,
            Report(edit));
    }

    /// <summary>Comments, empty lines, and indentation are no details.</summary>
    [Fact]
    public void DetailsOfTheClinic_AreNamedWithoutTheirForm()
    {
        using var edit = ProposedEdit.Of(
            ("site.yml", $"# Ours\n\n{ContentFolder.SiteYml.Replace("hours: [", "hours: [ ", StringComparison.Ordinal)}\nfounded: 2001\n"));

        Assert.Contains(
            """

            ## The clinic's details

            - before: `hours: [ { days: Monday to Friday, opens: "09:00", closes: "17:00" } ]`
            - after: `hours: [  { days: Monday to Friday, opens: "09:00", closes: "17:00" } ]`
            - after: `founded: 2001`

            """,
            edit.Report().Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void DetailsOfTheClinic_OnMoreLines_AreNamedLineByLine()
    {
        using var edit = ProposedEdit.Of(
            ("site.yml", ContentFolder.SiteYml.Replace("hours: [ ", "hours:\n  [\n    ", StringComparison.Ordinal)));

        Assert.Contains(
            """
            - before: `hours: [ { days: Monday to Friday, opens: "09:00", closes: "17:00" } ]`
            - after: `hours:`
            - after: `[`
            - after: `{ days: Monday to Friday, opens: "09:00", closes: "17:00" } ]`

            """,
            edit.Report().Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void DraftThatIsTheSame_IsNotNamed()
    {
        using var edit = ProposedEdit.Of(
            [("draft.md", ContentFolder.Page.Replace("title:", "draft: true\ntitle:", StringComparison.Ordinal))],
            [("site.yml", ContentFolder.SiteYml.Replace("0100", "0101", StringComparison.Ordinal))]);

        Assert.Equal(
            ["## On every page", "## On Prices and Your visit", "## The clinic's details", "## What the check says"],
            Report(edit).Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
    }

    private static string PageWithTip(string title, string above = "") =>
        $"---\ntitle: {title}\ndescription: About it.\n---\n\n{above}:::include tip\n:::\n";

    private static string Report(ProposedEdit edit)
    {
        var called = edit.Report();
        Assert.Equal((0, ""), (called.Code, called.Errors));
        return called.Output;
    }
}
