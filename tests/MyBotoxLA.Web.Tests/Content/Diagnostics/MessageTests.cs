using MyBotoxLA.Web.Cli;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Diagnostics;

/// <summary>A few complete messages, as staff read them, to guard the wording.</summary>
public sealed class MessageTests
{
    [Fact]
    public void Message_WrongDate() => AssertMessage(
        "---\ntitle: A\ndescription: B\nreview: { by: C, on: 12/5/26 }\n---\n",
        """
        content/page.md(4,22): error MB2003: The date "12/5/26" is not a date.
          4 | review: { by: C, on: 12/5/26 }
            |                      ^^^^^^^
          hint: Write year-month-day, for example `on: 2026-05-12`.
        """);

    [Fact]
    public void Message_UnknownKey() => AssertMessage(
        "---\ntitle: A\ndescripton: B\ndescription: B\n---\n",
        """
        content/page.md(3,1): error MB2001: The key "descripton" is unknown.
          3 | descripton: B
            | ^^^^^^^^^^
          hint: Did you mean `description`?
        """);

    [Fact]
    public void Message_MissingTitle() => AssertMessage(
        "---\ndescription: B\n---\n",
        """
        content/page.md(1,1): error MB2002: The field "title" is missing.
          1 | ---
            | ^^^
          hint: Add a line `title: …`.
        """);

    [Fact]
    public void Message_ColonInTitle() => AssertMessage(
        "---\ntitle: Botox: facts\ndescription: B\n---\n",
        """
        content/page.md(2,8): error MB1012: The value of "title" contains a colon, so it needs quotation marks.
          2 | title: Botox: facts
            |        ^^^^^^^^^^^^
          hint: Write `title: "Botox: facts"`.
        """);

    [Fact]
    public void Message_UnknownSource() => AssertMessage(
        "---\ntitle: A\ndescription: B\nsources:\n  - { id: label, title: L }\n---\nX.[^label] Y.[^labl]\n",
        """
        content/page.md(7,14): error MB3002: The page has no source with the id "labl".
          7 | X.[^label] Y.[^labl]
            |              ^^^^^^^
          hint: Did you mean `[^label]`?
        """);

    private static void AssertMessage(string file, string message)
    {
        using var folder = ContentFolder.With("page.md", file);
        using var written = new StringWriter { NewLine = "\n" };

        TextReport.Write(written, folder.Load().Diagnostics, "content");

        Assert.Equal(message + "\n", written.ToString());
    }
}
