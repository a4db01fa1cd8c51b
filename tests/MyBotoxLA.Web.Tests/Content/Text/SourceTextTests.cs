using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;
using MyBotoxLA.Web.Cli;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Text;

/// <summary>What the carets stand under, and where GitHub and SARIF end the mark.</summary>
public sealed class SourceTextTests
{
    /// <summary>What follows title and description in the front matter, and the marked text of each diagnostic.</summary>
    public static TheoryData<string, string> FrontMatter => new()
    {
        { "nav: two", "MB2005 two" },
        { "nav: \"two\"", "MB2005 \"two\"" },
        { "nav: two\n  three", "MB2005 two" },
        { "nav: \"two\n  three\"", "MB2005 \"two" },
        { "nav: '1\n\n  2'", "MB2005 '1" },
        { "nav: [1,\n  2]", "MB2005 [" },
        { "nav: |\n  two", "MB2005 |" },
        { "updated: 12/5/26", "MB2003 12/5/26" },
        { "updated: \"12\n  5\"", "MB2003 \"12" },
        { "sources: one\n  two", "MB2007 one" },
        { "review: { on: 2026-05-12 }", "MB2002 { o" },
        { "review:\n  on: 2026-05-12", "MB2002 on:" },
        { "review: []", "MB2008 [" },
        { "redirect_from: [old]", "MB3024 old" },
        { "redirect_from:\n  - old\n    page", "MB3024 old" },
        { "nave: 2", "MB2001 nave" },
        { "? nav\n  two\n: 2", "MB2001 nav" },
    };

    [Theory]
    [MemberData(nameof(FrontMatter))]
    public void FrontMatter_Fault_MarksTheValueOnItsFirstLine(string fields, string expected)
    {
        using var folder = ContentFolder.With("page.md", $"---\ntitle: A\ndescription: B\n{fields}\n---\nText.");

        Assert.Equal(expected, string.Join(", ", folder.Load().Diagnostics.Select(Marked)));
    }

    public static TheoryData<string, string> Bodies => new()
    {
        { "[a](/nothing)", "MB3008 [a](/nothing)" },
        { "See [a](/nothing) here.", "MB3008 [a](/nothing)" },
        { "See [a\nb](/nothing) here.", "MB3008 [a" },
        { "See ![a\nb](/no.png) here.", "MB3005 ![a" },
        { "Hi <b>there</b>", "MB3013 <b>" },
        { "Text.[^labl]", "MB3002 [^labl]" },
        { "### Too deep", "MB3015 ###" },
        { ":::risk\nNothing\n:::", "MB3021 :::risk" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Body_Fault_MarksTheTextOnItsFirstLine(string body, string expected) =>
        Assert.Equal(expected, string.Join(", ", Facts.Diagnostics(body).Select(Marked)));

    [Fact]
    public void EndColumn_OfAValueOverTwoLines_IsTheEndOfTheFirst()
    {
        using var folder = ContentFolder.With("page.md", "---\ntitle: A\ndescription: B\nnav: \"two\n  three\"\n---\nText.");
        var diagnostics = folder.Load().Diagnostics;
        using var github = new StringWriter();
        using var sarif = new StringWriter();

        GitHubReport.Write(github, diagnostics, "content");
        SarifReport.Write(sarif, diagnostics, "content");

        Assert.Contains("line=4,col=6,endColumn=10,", github.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"endColumn\": 10", sarif.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The line and the column that an offset has, and the text that the carets stand under.</summary>
    [Theory]
    [InlineData(-1, 1, "1:1 a")]
    [InlineData(0, 2, "1:1 ab")]
    [InlineData(1, 1, "1:2 b")]
    [InlineData(1, 9, "1:2 b")]
    [InlineData(2, 1, "1:3 ")]
    [InlineData(3, 1, "1:3 ")]
    [InlineData(4, 1, "2:1 ")]
    [InlineData(5, 2, "3:1 cd")]
    [InlineData(7, 0, "3:3 e")]
    [InlineData(8, 1, "3:4 ")]
    [InlineData(99, 1, "3:4 ")]
    public void Diagnostic_AtAnOffset_IsOnItsLine(int start, int length, string expected)
    {
        var found = new SourceText("page.md", "ab\r\n\ncde", []).At(DiagnosticKinds.EmptyAddress, start, length, "", "");

        var marked = found.SourceLine is { } line && found.Column <= line.Length ? line.Substring(found.Column - 1, found.Length) : "";
        Assert.Equal(expected, $"{found.Line}:{found.Column} {marked}");
    }

    [Fact]
    public void Line_IsWithoutItsEndingAndEmptyForPatternsIfLong()
    {
        var source = new SourceText("page.md", $"ab\r\n\n{new string('c', 1000)}\n{new string('d', 1001)}\n", []);

        Assert.Equal(["ab", "", new string('c', 1000), new string('d', 1001), ""],
            Enumerable.Range(0, source.LineCount).Select(line => source.Line(line).ToString()));
        Assert.Equal(["ab", "", new string('c', 1000), "", ""], Enumerable.Range(0, source.LineCount).Select(source.ShortLine));
        Assert.Equal([0, 4, 5, 1006, 2008], Enumerable.Range(0, source.LineCount).Select(source.LineStart));
        Assert.All(
            Enumerable.Range(0, source.LineCount),
            line => Assert.Equal(
                (line, Math.Max(0, line - 1)),
                (source.LineOf(source.LineStart(line)), source.LineOf(Math.Max(0, source.LineStart(line) - 1)))));
    }

    private static string Marked(Diagnostic found) => $"{found.Kind.Code} {found.SourceLine?.Substring(found.Column - 1, found.Length)}";
}
