using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Web.Cli;

namespace MyBotoxLA.Web.Tests.Cli;

public sealed class TextReportTests
{
    private static readonly Diagnostic Error = new()
    {
        Kind = DiagnosticKinds.NotADate,
        File = "page.md",
        Line = 12,
        Column = 6,
        Length = 3,
        SourceLine = "nav: two",
        Message = "Wrong.",
        Hint = "Fix it.",
    };

    private static readonly Diagnostic Warning = new()
    {
        Kind = DiagnosticKinds.UncitedSource,
        File = "page.md",
        Message = "Blemished.",
        Hint = "Polish it.",
    };

    [Fact]
    public void Write_OnATerminal_PaintsFileSeverityCaretsAndHint() => Assert.Equal(
        "\e[1mcontent/page.md(12,6)\e[0m: \e[31merror\e[0m MB2003: Wrong.\n"
        + "  12 | nav: two\n"
        + "     |      \e[36m^^^\e[0m\n"
        + "  \e[36mhint:\e[0m Fix it.\n"
        + "\e[1mcontent/page.md\e[0m: \e[33mwarning\e[0m MB3003: Blemished.\n"
        + "  \e[36mhint:\e[0m Polish it.\n",
        Written(output => TextReport.Write(output, [Error, Warning], "content", new AnsiStyle(IsOn: true))));

    [Theory]
    [InlineData(0, 0, 16, "16 pages in content: nothing wrong.\n")]
    [InlineData(0, 0, 1, "1 page in content: nothing wrong.\n")]
    [InlineData(1, 0, 1, "\n1 page in content: 1 error.\n")]
    [InlineData(0, 2, 16, "\n16 pages in content: 2 warnings.\n")]
    [InlineData(2, 1, 16, "\n16 pages in content: 2 errors and 1 warning.\n")]
    [InlineData(1, 2, 10000, "\n10,000 pages in content: 1 error and 2 warnings.\n")]
    public void WriteSummary_CountsInWords(int errors, int warnings, int pages, string line) => Assert.Equal(
        line,
        Written(output =>
            TextReport.WriteSummary(
                output,
                [.. Enumerable.Repeat(Error, errors), .. Enumerable.Repeat(Warning, warnings)],
                pages,
                "content")));

    private static string Written(Action<TextWriter> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        write(output);
        return output.ToString();
    }
}
