using System.Diagnostics;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Cli;

/// <summary>The command <c>changes</c>: whole reports.</summary>
public sealed class ChangesCommandTests
{
    private const string Intro = "# What this proposal changes for patients\n\nCompared with `base`";
    private const string Checked = "\n## What the check says\n\nNothing new is wrong.\n";

    private const string Figures = """
        figures:
          - id: headache
            what: { en: headache, es: dolor de cabeza }
            value: 7.1
            placebo: 5.5
            unit: in 100
            source: label
            as_of: 2026-11-25
        """;

    private const string Warning = "---\ntitle: Warning\ndescription: About it.\n---\n\nIt can spread.\n";
    private const string Fragment = ":::care-911\n### Call 911\n\n- You cannot breathe.\n:::\n";

    /// <summary>Three pages that show the same figure, boxed warning, and fragment.</summary>
    private static readonly (string File, string Text)[] Shared =
    [
        ("figures.yml", Figures),
        ("safety/x.md", Warning),
        ("fragments/call.md", Fragment),
        .. new[] { "A", "B", "C" }.Select(title => (
            $"{title.ToLowerInvariant()}.md",
            $"---\ntitle: {title}\ndescription: About it.\ndrug: x\nsources: [ {{ id: label, title: Label }} ]\n---\n\n"
                + "Text.[^label]\n\n:::risk headache\n:::\n\n## When\n\n:::include call\n:::\n")),
    ];

    [Fact]
    public void Sentence_ThatChangesAndOneThatGoes_AreSaid()
    {
        using var edit = ProposedEdit.Of(("visit.md", Edited(ProposedEdit.Visit, "nine", "half past nine").Replace("- Eat.", "")));

        AssertReport(
            """
            : 1 page changes.

            ## Your visit (`visit.md`)

            - Changed below "Your visit":
              - before: Please come at nine.
              - after: Please come at **half past** nine.
            - Gone below "Before": ~~Eat.~~

            """ + Checked,
            edit);
    }

    /// <summary>What is markup in the text of a page, or mentions somebody, is none in the report.</summary>
    [Fact]
    public void Page_ThatIsNew_IsNamedAsWritten()
    {
        using var edit = ProposedEdit.Of(("new.md", Edited(ContentFolder.Page, "A page", "New_page for @all")));

        AssertReport(
            """
            : 1 page is new.

            ## New page: New\_page for @⁠all (`new.md`)

            Patients will find it at `/new`.

            """ + Checked,
            edit);
    }

    [Fact]
    public void Page_WithAnotherAddress_IsRenamed()
    {
        using var edit = ProposedEdit.Of(
            ("prices.md", null),
            ("costs.md", Edited(ProposedEdit.Prices, "title: Prices", "title: Costs\nredirect_from: [/prices]")));

        AssertReport(
            """
            : 1 page changes.

            ## Renamed: Costs (`costs.md`)

            Its address is now `/costs`; `/prices` leads there.

            - Changed in the title:
              - before: ~~Prices~~
              - after: **Costs**

            """ + Checked,
            edit);
    }

    [Fact]
    public void Page_ThatIsRemoved_LeavesAnAddressWithoutAPage()
    {
        using var edit = ProposedEdit.Of(("prices.md", null));

        AssertReport(
            """
            : 1 page disappears.

            ## No longer shown: Prices (`prices.md`)

            Links and search results that lead to `/prices` will show that there is no such page.
            To lead them to another page, add `redirect_from` there.

            """ + Checked,
            edit);
    }

    [Fact]
    public void TitleInTheMenu_OfEveryPage_IsSaidOnce()
    {
        using var edit = ProposedEdit.Of(("visit.md", Edited(ProposedEdit.Visit, "Your visit", "A visit")));

        AssertReport(
            """
            : 3 pages change.

            ## On every page

            - Changed at the top of the page:
              - before: ~~Your~~ visit
              - after: **A** visit

            """ + Checked,
            edit);
    }

    [Fact]
    public void Phone_OfTheClinic_IsSaidOnceForEachPlace()
    {
        using var edit = ProposedEdit.Of(("site.yml", Edited(ContentFolder.SiteYml, "0100", "0101")));

        AssertReport(
            """
            : 3 pages change.

            ## On every page

            - Changed at the top of the page:
              - before: Call (213) ~~555-0100~~
              - after: Call (213) **555-0101**
            - Changed at the bottom of the page:
              - before: Test Clinic, Los Angeles · (213) ~~555-0100~~
              - after: Test Clinic, Los Angeles · (213) **555-0101**

            ## On Prices and Your visit

            - Changed below "Prices":
              - before: Call us: (213) ~~555-0100~~
              - after: Call us: (213) **555-0101**

            ## The clinic's details

            - before: `phone: +1-213-555-0100`
            - after: `phone: +1-213-555-0101`

            """ + Checked,
            edit);
    }

    [Theory]
    [InlineData("figures.yml", "7.1", "7.2", "A, B, and C", "Warning", "~~7.1~~", "**7.2**", " in 100 with the medicine: headache.")]
    [InlineData("fragments/call.md", "breathe", "see", "A, B, and C", "Call 911", "You cannot ~~breathe.~~", "You cannot **see.**", "")]
    [InlineData("safety/x.md", "spread", "grow", "A, B, C, and Warning", "Warning", "It can ~~spread.~~", "It can **grow.**", "")]
    public void TextThatSeveralPagesShow_IsSaidOnce(
        string file,
        string old,
        string fresh,
        string pages,
        string heading,
        string before,
        string after,
        string same)
    {
        var text = Shared.First(each => each.File == file).Text;
        using var edit = ProposedEdit.Of(Shared, [(file, Edited(text, old, fresh))]);

        AssertReport(
            $"""
            : {(pages.Contains("Warning", StringComparison.Ordinal) ? 4 : 3)} pages change.

            ## On {pages}

            - Changed below "{heading}":
              - before: {before}{same}
              - after: {after}{same}

            """ + Checked,
            edit);
    }

    [Fact]
    public void LinkThatLeadsElsewhere_IsSaidAlthoughTheWordsAreTheSame()
    {
        using var edit = ProposedEdit.Of(("prices.md", Edited(ProposedEdit.Prices, "(/visit)", "(/)")));

        AssertReport(
            """
            : 1 page changes.

            ## Prices (`prices.md`)

            The words are the same. Their order, links, bold or italic text, or drawings are different.

            """ + Checked,
            edit);
    }

    [Fact]
    public void FileWithAnError_ChangesNothingForPatients()
    {
        using var edit = ProposedEdit.Of(("visit.md", Edited(ProposedEdit.Visit, "nav: 1", "nav: one").Replace("nine", "ten")));

        AssertReport(
            """
            , patients will see no change.

            ## What the check says

            ```text
            content/visit.md(4,6): error MB2005: "nav" is "one", which is not a whole number.
              4 | nav: one
                |      ^^^
              hint: Write it in this form, for example: `nav: 2`.
            ```

            ## Not shown to patients

            - `visit.md` has errors, so patients will go on seeing the present text.

            """,
            edit);
    }

    [Fact]
    public void BaseWithAnError_IsComparedAndItsMessageIsNotRepeated()
    {
        var faulty = Edited(ProposedEdit.Visit, "nav: 1", "nav: one");
        using var edit = ProposedEdit.Of(("visit.md", faulty), ("prices.md", Edited(ProposedEdit.Prices, "$12", "$13")))
            .AndBefore("visit.md", faulty);

        AssertReport(
            """
            : 1 page changes.

            ## Prices (`prices.md`)

            - Changed below "Prices":
              - before: It is ~~\$12~~ today.
              - after: It is **\$13** today.

            ## What the check says

            Nothing new is wrong.

            1 message was there before; `check` shows it.

            """,
            edit);
    }

    [Fact]
    public void PageWithAnErrorBefore_IsNewForPatients()
    {
        using var edit = ProposedEdit.Of().AndBefore("visit.md", Edited(ProposedEdit.Visit, "nav: 1", "nav: one"));

        Assert.Contains(
            "\n## New page: Your visit (`visit.md`)\n\nUntil now the page could not be shown, because of errors in its file.\n",
            edit.Report().Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Draft_IsNotShownToPatients()
    {
        using var edit = ProposedEdit.Of(
            ("prices.md", Edited(ProposedEdit.Prices, "title:", "draft: true\ntitle:")),
            ("draft.md", Edited(ContentFolder.Page, "title: A page", "draft: true\nnav: 2\ntitle: A draft")));

        AssertReport(
            """
            : 1 page disappears.

            ## New draft: A draft (`draft.md`)

            Patients do not see a draft.

            ## No longer shown: Prices (`prices.md`)

            It becomes a draft.

            """ + Checked,
            edit);
    }

    [Fact]
    public void PageOfAnotherDay_AndFileWithoutEffect_AreNamed()
    {
        using var edit = ProposedEdit.Of(
            Shared,
            [("later.md", Edited(ContentFolder.Page, "title:", "publish: 2099-01-01\ntitle:")), ("figures.yml", Figures + "\n# A note")]);

        AssertReport(
            ", patients will see no change.\n" + Checked + "\n## Not shown to patients\n\n- `figures.yml`\n- `later.md`\n",
            edit);
    }

    [Fact]
    public void ReviewAndTranslation_OfAChangedPage_AreOutOfDate()
    {
        const string Translation =
            "---\ntitle: Su visita\ndescription: De qué trata.\ntranslates: { page: visit }\n---\n\nTexto.\n\n## Antes\n\n- Coma.\n";
        using var edit = ProposedEdit.Of([("es/visita.md", Translation)], [])
            .Translated("es/visita.md")
            .Reviewed("visit.md");
        var reviewed = File.ReadAllText(Path.Combine(edit.Root, "content/visit.md"));

        var called = edit.And(("visit.md", Edited(reviewed, "a list", "your list"))).Report();

        Assert.Contains(
            """

            ## Medical reviews

            - Your visit (`visit.md`) is no longer the text that Elizabeth Blackwell, MD reviewed on 2026-05-12, and the page will say so.

            ## Translations

            - Su visita (`es/visita.md`) falls behind Your visit (`visit.md`): "Before".

            ## What the check says

            """,
            called.Output,
            StringComparison.Ordinal);
        Assert.Contains(
            "\n- New below \"Before\": **This page has changed since its last medical review.**\n",
            called.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void TranslationThatNobodyCompared_IsNamedIfOnlyItsOriginalChanges()
    {
        const string Translation = "---\ntitle: Su visita\ndescription: De qué trata.\ntranslates: { page: visit }\n---\n\nTexto.\n";
        using var edit = ProposedEdit.Of(
            [("es/visita.md", Translation), ("es/precios.md", Edited(Translation, "page: visit", "page: prices"))],
            [("visit.md", Edited(ProposedEdit.Visit, "nine", "ten"))]);

        Assert.Contains(
            "\n## Translations\n\n- Su visita (`es/visita.md`) does not change with Your visit (`visit.md`). "
                + "Nobody has compared the two, so please look.\n\n## ",
            edit.Report().Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void SameContent_ChangesNothing()
    {
        using var edit = ProposedEdit.Of();

        AssertReport(", patients will see no change.\n" + Checked, edit);
    }

    /// <summary>A clone with a commit; the edit is not committed.</summary>
    [Fact]
    public void Base_OfAGitRevision_IsItsContentFolder()
    {
        using var edit = ProposedEdit.Of();
        Git(edit.Root, "init", "--quiet");
        Git(edit.Root, "add", "content");
        Git(edit.Root, "-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "Add the pages");
        edit.And(("visit.md", Edited(ProposedEdit.Visit, "nine", "ten")));

        var called = Called.From(edit.Root, "changes", "HEAD", "--content", "content");

        Assert.Equal(
            """
            # What this proposal changes for patients

            Compared with `HEAD`: 1 page changes.

            ## Your visit (`visit.md`)

            - Changed below "Your visit":
              - before: Please come at ~~nine.~~
              - after: Please come at **ten.**

            """ + Checked,
            called.Output);
        Assert.Equal((0, ""), (called.Code, called.Errors));
        Assert.Equal(
            new Called(
                2,
                "",
                "There is no folder and no git revision \"HEAD~1\". "
                    + "Name a folder with content, a branch such as main or origin/main, or a commit.\n"),
            Called.From(edit.Root, "changes", "HEAD~1", "--content", "content"));
        Assert.Equal(
            new Called(1, "", $"The revision \"HEAD\" has no files in {edit.Root}/base. Name a later revision.\n"),
            Called.From(edit.Root, "changes", "HEAD", "--content", "base"));
    }

    [Fact]
    public void Base_WithoutAGitRepository_IsWrongUsage()
    {
        using var edit = ProposedEdit.Of();

        Assert.Equal(
            new Called(
                2,
                "",
                $"There is no folder \"main\", and no git revision either, because {edit.Root}/content is in no git repository. "
                    + "Name a folder with content.\n"),
            Called.From(edit.Root, "changes", "main", "--content", "content"));
    }

    [Fact]
    public void Content_ThatCannotBeLoaded_IsWrongUsage()
    {
        using var edit = ProposedEdit.Of(("site.yml", null));

        var called = edit.Report();
        var ofBase = Called.From(edit.Root, "changes", ".", "--content", "base");

        Assert.Equal((2, ""), (called.Code, called.Output));
        Assert.Matches(@"^error MB1002: .* Name the content folder with --content\.\n$", called.Errors);
        Assert.Equal((2, ""), (ofBase.Code, ofBase.Output));
        Assert.Matches(@"^error MB1002: .* It is ""\."" that lacks it\.\n$", ofBase.Errors);
    }

    [Fact]
    public void Base_WhoseClinicCannotBeRead_CannotBeCompared()
    {
        using var edit = ProposedEdit.Of().AndBefore("site.yml", "name: A\n");

        var called = edit.Report();

        Assert.Equal((1, ""), (called.Code, called.Output));
        Assert.EndsWith(
            "\nNothing can be compared with \"base\": its site.yml has these errors.\n",
            called.Errors,
            StringComparison.Ordinal);
    }

    /// <summary>The present details stay, as on the site.</summary>
    [Fact]
    public void ClinicThatCannotBeRead_ChangesNothingForPatients()
    {
        using var edit = ProposedEdit.Of(("site.yml", Edited(ContentFolder.SiteYml, "+1-213-555-0100", "none")));

        var called = edit.Report();

        Assert.StartsWith(Intro + ", patients will see no change.\n\n## The clinic's details\n", called.Output, StringComparison.Ordinal);
        Assert.Contains("\ncontent/site.yml(2,8): error MB2", called.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_OfAFolderWithOtherFiles_IsRefused()
    {
        using var edit = ProposedEdit.Of();
        Directory.CreateDirectory(Path.Combine(edit.Root, "mine"));
        File.WriteAllText(Path.Combine(edit.Root, "mine/notes.txt"), "Mine.");

        var called = edit.Report("--output", "mine");

        Assert.Equal(
            new Called(
                2,
                "",
                $"{edit.Root}/mine is not empty and not an earlier report, so nothing in it was touched. "
                    + "Name another folder, or empty it first.\n"),
            called);
    }

    /// <summary>In a process of its own, in which there is no browser.</summary>
    [Fact]
    public async Task Output_WithoutABrowser_IsWholeWithoutPictures()
    {
        using var edit = ProposedEdit.Of(("visit.md", Edited(ProposedEdit.Visit, "nine", "ten")));
        var temporary = Directory.CreateDirectory(Path.Combine(edit.Root, "temporary")).FullName;
        var start = new ProcessStartInfo(
            "dotnet",
            [typeof(Program).Assembly.Location, "changes", "base", "--content", "content", "--output", "report"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = edit.Root,
            Environment = { ["CHROME_PATH"] = Path.Combine(edit.Root, "none"), ["TMPDIR"] = temporary },
        };

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, process.ExitCode);
        Assert.EndsWith(
            """

            ## To look at

            `report.html` has this report. It has no pictures, because Chromium was not found.
            Install Chromium or Google Chrome, or set the variable CHROME_PATH to its path.
            `site/index.html` is the whole site as proposed, with drafts.

            """,
            output,
            StringComparison.Ordinal);
        Assert.Equal(output, File.ReadAllText(Path.Combine(edit.Root, "report/report.md")));
        Assert.Equal(
            ["report/report.html", "report/report.md", "report/site"],
            Directory.EnumerateFileSystemEntries(Path.Combine(edit.Root, "report"))
                .Select(path => Path.GetRelativePath(edit.Root, path))
                .Order(StringComparer.Ordinal));
        Assert.Empty(Directory.EnumerateDirectories(temporary, "changes-*"));
    }

    private static void AssertReport(string expected, ProposedEdit edit) =>
        Assert.Equal(new Called(0, Intro + expected, ""), edit.Report());

    private static string Edited(string text, string old, string fresh)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, fresh, StringComparison.Ordinal);
    }

    private static void Git(string folder, params string[] arguments)
    {
        using var git = Process.Start("git", ["-C", folder, .. arguments]);
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
