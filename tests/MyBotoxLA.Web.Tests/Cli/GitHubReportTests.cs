using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Web.Cli;

namespace MyBotoxLA.Web.Tests.Cli;

public sealed class GitHubReportTests
{
    [Fact]
    public void Check_GitHub_WritesOneCommandPerDiagnostic()
    {
        using var repository = Called.FaultyRepository();

        var called = Called.From("/", "check", "--content", Path.Combine(repository.Root, "content"), "--format", "github");

        Assert.Equal(
            new Called(
                1,
                "::warning file=content/es/uber-uns.md,line=1,col=1,endColumn=2,title=MB1008 The file begins with a byte-order mark::"
                    + $"{Called.ByteOrderMark}%0Ahint: {Called.ByteOrderMarkHint}\n"
                    + "::error file=content/page.md,line=4,col=6,endColumn=9,title=MB2005 The value is not a whole number::"
                    + "\"nav\" is \"two\", which is not a whole number.%0Ahint: Write it in this form, for example: `nav: 2`.\n",
                ""),
            called);
    }

    [Fact]
    public void Write_SpecialCharacters_AreEscaped()
    {
        var kind = new DiagnosticKind("MB9999", Severity.Error, "One: 100 %, two");

        Assert.Equal(
            "::error file=content/a%25%3A%2C;%0D%0Ab.md,title=MB9999 One%3A 100 %25%2C two::100 %25: a, b;\uFFFDnext%0Ahint: 5 %25\n",
            Written(new Diagnostic { Kind = kind, File = "a%:,;\r\nb.md", Message = "100 %: a, b;\nnext", Hint = "5 %" }));
    }

    [Fact]
    public void Write_NoFile_NamesNone() => Assert.Equal(
        "::warning title=MB3003 The source is never cited::A.%0Ahint: B.\n",
        Written(new Diagnostic { Kind = DiagnosticKinds.UncitedSource, File = "", Message = "A.", Hint = "B." }));

    private static string Written(Diagnostic diagnostic)
    {
        using var output = new StringWriter { NewLine = "\n" };
        GitHubReport.Write(output, [diagnostic], "content");
        return output.ToString();
    }
}
