using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Yaml;

public sealed class FrontMatterReaderTests
{
    private const string EveryField = """
        title: "Side effects: all of them"
        description: What can happen.
        nav: 2
        updated: 2026-11-22
        drug: testdrug
        sources:
          - { id: label, title: The label, url: "https://example.org/label", read: 2026-11-20 }
          - { id: book, title: A book }
        review: { by: "A. Doctor, MD", on: 2026-05-12, next: 2027-05-12, text: 8s0nkz1k-havg3w-v0 }
        translates: { page: index, text: 8s0nkz1k-havg3w-v0, by: "A. Translator" }
        publish: 2026-01-01
        expires: 2027-01-01 09:30
        draft: true
        redirect_from: [/old, /older]
        """;

    [Fact]
    public void EveryField_IsEachThatIsKnown() =>
        Assert.Equal(KnownKeys.OfPages().Order(), KnownKeys.UsedIn(EveryField).Order());

    [Fact]
    public void Read_EveryField_IsTyped()
    {
        using var folder = ContentFolder.With("es/side-effects.md", $$"""
            ---
            {{EveryField}}
            ---
            Text.[^label] More.[^book]
            """).And("es/safety/testdrug.md", ContentFolder.Page);

        var snapshot = folder.Loader(options =>
            options with { ShowDrafts = true, AsOf = new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero) }).Load(
                null, TestContext.Current.CancellationToken);
        var read = snapshot.Pages["/es/side-effects"].FrontMatter;

        Assert.Equal(["es/side-effects.md(10,36) MB4030", "es/side-effects.md(11,34) MB5005"], snapshot.Places());
        Assert.Equal(
            ("Side effects: all of them", "What can happen.", 2, new DateOnly(2026, 11, 22), "testdrug"),
            (read.Title, read.Description, read.Nav, read.Updated, read.Drug));
        Assert.Equal(
            [
                new Source("label", 1, "The label", "https://example.org/label", true) { Read = new DateOnly(2026, 11, 20) },
                new Source("book", 2, "A book", null, true),
            ],
            read.Sources);
        Assert.Equal(new Review("A. Doctor, MD", new DateOnly(2026, 5, 12), new DateOnly(2027, 5, 12), "8s0nkz1k-havg3w-v0"), read.Review);
        Assert.Equal(new Translation("index", "8s0nkz1k-havg3w-v0", "A. Translator"), read.Translates);
        Assert.Equal((new DateTime(2026, 1, 1), new DateTime(2027, 1, 1, 9, 30, 0), true), (read.Publish, read.Expires, read.Draft));
        Assert.Equal(["/old", "/older"], read.RedirectFrom);
    }

    public static TheoryData<string, string, string> UnusableFiles => new()
    {
        { "unknown key", "---\ntitle: A\ndescription: B\nauthor: C\n---\n", "(4,1) MB2001" },
        { "missing both", "---\nnav: 1\n---\n", "(1,1) MB2002, (1,1) MB2002" },
        { "not a date", "---\ntitle: A\ndescription: B\nupdated: 12/5/26\n---\n", "(4,10) MB2003" },
        { "a day that does not exist", "---\ntitle: A\ndescription: B\nupdated: 2026-02-30\n---\n", "(4,10) MB2003" },
        { "empty title", "---\ntitle:\ndescription: B\n---\n", "(2,7) MB2004" },
        { "title is a list", "---\ntitle: [A]\ndescription: B\n---\n", "(2,8) MB2004" },
        { "not a number", "---\ntitle: A\ndescription: B\nnav: first\n---\n", "(4,6) MB2005" },
        { "not true or false", "---\ntitle: A\ndescription: B\ndraft: yes\n---\n", "(4,8) MB2006" },
        { "not a list", "---\ntitle: A\ndescription: B\nsources: label\n---\n", "(4,10) MB2007" },
        { "not a group", "---\ntitle: A\ndescription: B\nreview: yes\n---\n", "(4,9) MB2008" },
        {
            "not a web address",
            "---\ntitle: A\ndescription: B\nsources:\n  - id: a\n    title: A\n    url: example.org\n---\n[^a]\n",
            "(7,10) MB2009"
        },
        {
            "source twice",
            "---\ntitle: A\ndescription: B\nsources:\n  - { id: a, title: A }\n  - { id: a, title: B }\n---\n[^a]\n",
            "(6,11) MB2010"
        },
        { "null", "---\ntitle: null\ndescription: B\n---\n", "(2,8) MB2004" },
        { "tilde", "---\ntitle: A\ndescription: ~\n---\n", "(3,14) MB2004" },
        { "Null in a source", "---\ntitle: A\ndescription: B\nsources:\n  - { id: a, title: Null }\n---\n", "(5,21) MB2004" },
        { "ends before it begins", "---\ntitle: A\ndescription: B\npublish: 2027-02-01\nexpires: 2027-01-01\n---\n", "(5,10) MB2014" },
        {
            "ends as it begins",
            "---\ntitle: A\ndescription: B\npublish: 2026-01-04 09:00\nexpires: 2026-01-04 09:00\n---\n",
            "(5,10) MB2014"
        },
        {
            "next review before the last",
            "---\ntitle: A\ndescription: B\nreview: { by: C, on: 2026-05-12, next: 2025-05-12 }\n---\n",
            "(4,40) MB2014"
        },
        { "comma in braces", "---\ntitle: A\ndescription: B\nreview: { by: A. Doctor, MD, on: 2026-05-12 }\n---\n", "(4,15) MB1012" },
        { "commas in braces", "---\ntitle: A\ndescription: B\nreview: { on: 2026-05-12, by: A. Doctor, MD, PhD }\n---\n", "(4,31) MB1012" },
        {
            "two commas in braces",
            "---\ntitle: A\ndescription: B\nreview: { by: A, MD, on: 2026-05-12, x }\n---\n",
            "(4,15) MB1012, (4,26) MB1012"
        },
        {
            "word after quotation marks",
            "---\ntitle: A\ndescription: B\nreview: { by: \"A\", MD, on: 2026-05-12 }\n---\n",
            "(4,20) MB2001"
        },
        {
            "word after an unknown key",
            "---\ntitle: A\ndescription: B\nreview: { by: A, on: 2026-05-12, x: , y }\n---\n",
            "(4,34) MB2001, (4,39) MB2001"
        },
        { "misspelled required key", "---\ntitel: A\ndescription: B\n---\n", "(2,1) MB2001" },
        { "unknown key in braces", "---\ntitle: A\ndescription: B\nreview: { by: C, on: 2026-05-12, MD: }\n---\n", "(4,34) MB2001" },
        { "Windows line ends", "---\r\ntitle: A\r\ndescription: B\r\nnav: first\r\n---\r\n", "(4,6) MB2005" },
    };

    [Theory]
    [InlineData("title: Null results count too\ndescription: null and ~")]
    [InlineData("title: \"null\"\ndescription: '~'")]
    [InlineData("title: A\ndescription: B\npublish: 2026-01-04 09:00\nexpires: 2029-01-04 09:01")]
    [InlineData("title: A\ndescription: B\nreview: { by: \"A. Doctor, MD\", on: 2026-05-12, next: 2027-05-13 }")]
    [InlineData("title: A\ndescription: B\nexpires: 9999-12-31 23:59")]
    [InlineData("title: A\ndescription: B\npublish: 0001-01-01\nexpires: 9999-12-31")]
    public void GoodFields_AreSilent(string fields) => Assert.Equal("", RuleSite.FieldPlaces(fields));

    [Theory]
    [InlineData("redirect_from: [\"\", /a, [b]]", "(4,17) MB2004, (4,25) MB2004")]
    [InlineData("redirect_from:", "(4,15) MB2007")]
    [InlineData("nav: 99999999999", "(4,6) MB2005")]
    [InlineData("nav: +3", "(4,6) MB2005")]
    [InlineData("updated: 2026-05-12 09:30", "(4,10) MB2003")]
    [InlineData("sources: [ { id: label, title: A, url: \"HTTP://a.example/b\" } ]", "(4,40) MB2009")]
    public void Field_WithAnotherKindOfValue_IsReported(string field, string expected) =>
        Assert.Equal(expected, RuleSite.FieldPlaces($"title: A\ndescription: B\n{field}"));

    [Theory]
    [MemberData(nameof(UnusableFiles))]
    public void Page_ThatCannotBeShown_IsReportedAtItsPlace(string name, string file, string expected) =>
        RuleSite.AssertUnavailable(name, file, expected);
}
