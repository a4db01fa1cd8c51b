using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content;

/// <summary>Faults of the text and between pages, each with its whole list of diagnostics.</summary>
public sealed class FaultTableTests
{
    /// <summary>What stands on line 5 and below of page.md, beside a home page, /other (with a place #here) and a draft.</summary>
    public static TheoryData<string, string> Bodies => new()
    {
        { "[a](/nothing)", "(5,1) MB3008" },
        { "[a](/othr)", "(5,1) MB3008" },
        { "[a](/other)", "" },
        { "[a](other)", "" },
        { "[a](other.md)", "" },
        { "[a](./other)", "" },
        { "[a](/other/)", "" },
        { "[a](/other?x=y)", "" },
        { "[a](/other#here)", "" },
        { "[a](/other#there)", "(5,1) MB3009" },
        { "[a](#nowhere)", "(5,1) MB3009" },
        { "[a](www.fda.gov)", "(5,1) MB3008" },
        { "[a](#title)", "" },
        { "## ¿Qué?\n\n[a](#que)", "" },
        { "[a](../secret)", "(5,1) MB3010" },
        { "[a](/../../etc/passwd)", "(5,1) MB3010" },
        { "[a](/draft)", "(5,1) MB3025" },
        { "[](/other)", "(5,1) MB3011" },
        { "Please [click here](/other).", "(5,8) MB3012" },
        { "[Aquí](/other)", "(5,1) MB3012" },
        { "[a](/sitemap.xml)", "" },
        { "[a](https://example.org/nothing)", "" },
        { ":::table T\n| [a](/nothing) |\n|---|\n| ![b](/no.png) |\n:::", "(6,3) MB3008, (8,3) MB3005" },
        { "Hi <b>there</b>", "(5,4) MB3013" },
        { "<div class=\"x\">", "(5,1) MB3013" },
        { "<!-- note -->", "(5,1) MB3013" },
        { "# Second title", "(5,1) MB3014" },
        { "### Too deep", "(5,1) MB3015" },
        { "## A\n\n#### B", "(7,1) MB3015" },
        { "##", "(5,1) MB3016" },
        { "##Heading\n\nText", "(5,1) MB3028" },
        { "See [a](/other for more.", "(5,5) MB3029" },
        { "`[a](/other`", "" },
        { "[a](/other \"Title\")", "" },
        { "## A {#same}\n\n## B {#same}", "(7,1) MB3017" },
        { "## A {#title}", "(5,1) MB3017" },
        { "```\ncode", "(5,1) MB3018" },
        { ":::do\n## Do\n\n- A", "(5,1) MB3019" },
        { ":::do\n### Do\n\n- A\n\n:::dont\n### Do not\n\n- B\n:::", "(5,1) MB3019, (6,1) MB3015" },
        { "| a | b |\n|---|---|\n| c | d |", "(5,1) MB3020" },
        { ":::care-911\n- A sign\n:::", "(5,1) MB3021" },
        { ":::face-map\n- [a](/other)\n:::", "(5,1) MB3021" },
        { ":::timeline\n- A\n:::", "(5,1) MB3021" },
        { ":::risk\nNothing\n:::", "(5,1) MB3021" },
        { ":::table T\nNothing\n:::", "(5,1) MB3021" },
        { ":::risk\n- Few people\n- 101 in 100 people\n- 3 in 100 people\n:::", "(6,1) MB3022, (7,1) MB3022" },
        { "## Care\n\n:::care-911\n### A\n:::\n\n:::care-911\n### B\n:::", "(12,1) MB3017" },
        { "[^a]: A source", "(5,1) MB3023" },
        { ":::\nNo name\n:::", "(5,1) MB3004" },
        { ":::care-912\n### A\n:::", "(5,1) MB3004, (6,1) MB3015" },
        { "Text <<<<<<< HEAD\n\n>>>>>>> branch", "(7,1) MB1018" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Body_Fault_IsReportedAtItsPlace(string body, string expected)
    {
        using var folder = ContentFolder.With("page.md", $"---\ntitle: A\ndescription: B\n---\n{body}")
            .And("other.md", ContentFolder.Page + "\n\n## Here\n")
            .And("draft.md", ContentFolder.Page.Replace("title:", "draft: true\ntitle:", StringComparison.Ordinal));

        var places = string.Join(", ", folder.Load().Places());

        Assert.Equal(expected, places.Replace("page.md", "", StringComparison.Ordinal));
    }

    public static TheoryData<string, string, string> Files => new()
    {
        { "About Us.md", ContentFolder.Page, "About Us.md MB1019" },
        { "señales.md", ContentFolder.Page, "señales.md MB1019" },
        { "a_b.md", ContentFolder.Page, "a_b.md MB1019" },
        { "Index.md", ContentFolder.Page, "Index.md MB1020" },
        { "es.md", ContentFolder.Page, "es/index.md MB1020" },
        { "health.md", ContentFolder.Page, "health.md MB1019" },
        { "assets/a.md", ContentFolder.Page, "assets/a.md MB1019" },
        { "gallery.md", ContentFolder.Page, "" },
        { "error.md", ContentFolder.Page, "" },
        { "a.MD", ContentFolder.Page, "a.MD MB1019" },
        { "page.md", With("redirect_from: [/old]"), "" },
        { "page.md", With("redirect_from: [old]"), "page.md(4,17) MB3024" },
        { "page.md", With("redirect_from: [\"//evil.example\"]"), "page.md(4,17) MB3024" },
        { "page.md", With("redirect_from: [/page]"), "page.md(4,17) MB3026" },
        { "page.md", With("redirect_from: [/]"), "page.md(4,17) MB3026" },
        { "page.md", With("redirect_from: [/taken]"), "page.md(4,17) MB3027" },
        { "page.md", With("redirect_from: [/x, /x]"), "page.md(4,21) MB3027" },
        { "page.md", With("translates: { page: inde }"), "page.md(4,21) MB5001" },
        { "page.md", With("translates: { page: index }"), "" },
        { "another.md", With("nav: first\nredirect_from: [/taken]") + "\n[a](/another#nowhere)\n", "another.md(4,6) MB2005, another.md(9,1) MB3009" },
        { "site.yml", "name: A\n", "site.yml(1,1) MB2002, site.yml(1,1) MB2002, site.yml(1,1) MB2002" },
        { "site.yml", ContentFolder.SiteYml + "\nfax: none\n", "site.yml(5,1) MB2001" },
        { "site.yml", ContentFolder.SiteYml.Replace("Monday to", "Mondy to", StringComparison.Ordinal), "site.yml(4,18) MB2009" },
        { "site.yml", ContentFolder.SiteYml.Replace("17:00", "08:00", StringComparison.Ordinal), "site.yml(4,60) MB2009" },
        { "site.yml", ContentFolder.SiteYml.Replace("name: Test", "name: Test: the", StringComparison.Ordinal), "site.yml(1,7) MB1012" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void File_Fault_IsReportedAtItsPlace(string name, string text, string expected)
    {
        using var folder = ContentFolder.With("es/index.md", ContentFolder.Page)
            .And("another.md", With("redirect_from: [/taken]"))
            .And(name, text);

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()));
    }

    [Theory]
    [InlineData("", "page.md(5,1) MB3008")]
    [InlineData("\nsecurity: { contact: \"https://clinic.example/security\", expires: 2027-06-30 }", "")]
    public void LinkToSecurityText_IsRightWhileTheClinicNamesAContact(string security, string expected)
    {
        using var folder = ContentFolder.With("page.md", "---\ntitle: A\ndescription: B\n---\n[a](/.well-known/security.txt)")
            .And("site.yml", ContentFolder.SiteYml + security);

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()));
    }

    [Fact]
    public void Links_OfTheFileSystem_AreFollowedInsideTheFolderOnly()
    {
        using var outside = ContentFolder.Empty().And("secret.md", ContentFolder.Page).And("folder/secret.md", ContentFolder.Page);
        using var folder = ContentFolder.With("..data/real.md", ContentFolder.Page);
        File.CreateSymbolicLink(Path.Combine(folder.Root, "inside.md"), Path.Combine("..data", "real.md"));
        File.CreateSymbolicLink(Path.Combine(folder.Root, "secret.md"), Path.Combine(outside.Root, "secret.md"));
        File.CreateSymbolicLink(Path.Combine(folder.Root, "dangling.md"), "nothing.md");
        Directory.CreateSymbolicLink(Path.Combine(folder.Root, "linked"), Path.Combine(outside.Root, "folder"));

        var snapshot = folder.Load();

        Assert.Equal(["/", "/inside"], snapshot.Pages.Keys.Order());
        Assert.Equal(["dangling.md MB1023", "linked MB1023", "secret.md MB1023"], snapshot.Places());
    }

    [Fact]
    public void Link_RelativeInAFolder_IsWrittenFromTheRoot()
    {
        using var folder = ContentFolder.With("es/index.md", ContentFolder.Page + "\n\n[uno](uno#aqui) [dos](../dos.md)").And("es/uno.md", ContentFolder.Page + "\n\n## Aquí\n").And("dos.md", ContentFolder.Page);

        var snapshot = folder.Load();

        Assert.Empty(snapshot.Places());
        Assert.Contains("""<a href="/es/uno#aqui">uno</a> <a href="/dos">dos</a>""", snapshot.Pages["/es"].Html(), StringComparison.Ordinal);
    }

    private static string With(string line) => $"---\ntitle: A\ndescription: B\n{line}\n---\nText.\n";
}
