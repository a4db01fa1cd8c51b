using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Cli;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Cli;

/// <summary>A command that was run in this process, and its result.</summary>
internal sealed record Called(int Code, string Output, string Errors)
{
    /// <summary>The message about the byte-order mark of the faulty repository.</summary>
    public const string ByteOrderMark = "The file begins with a byte-order mark, an invisible character that some editors add.";

    public const string ByteOrderMarkHint = "Save it again with the encoding \"UTF-8\", not \"UTF-8 with BOM\".";

    public static Called From(string place, params string[] args) => Run(place, isTerminal: false, args);

    /// <summary>With colors and progress.</summary>
    public static Called OnATerminal(string place, params string[] args) => Run(place, isTerminal: true, args);

    private static Called Run(string place, bool isTerminal, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var console = new ConsoleContext
        {
            Output = output,
            Errors = errors,
            WorkingDirectory = place,
            HasColor = isTerminal,
            ShowsProgress = isTerminal,
        };
        var code = Commands.Run(args, console);
        return new Called(code, output.ToString(), errors.ToString());
    }

    /// <summary>A repository whose content folder has a page with an error and one with a warning.</summary>
    public static ContentFolder FaultyRepository() => Repository()
        .And("content/es/uber-uns.md", "\uFEFF---\ntitle: A\ndescription: B\n---\nText.\n")
        .And("content/page.md", "---\ntitle: A\ndescription: B\nnav: two\n---\nText.\n");

    /// <summary>A repository whose content folder has one page and no mistakes.</summary>
    public static ContentFolder Repository() => ContentFolder.Empty()
        .And(".git", "")
        .And("content/site.yml", ContentFolder.SiteYml)
        .And("content/index.md", ContentFolder.Page);
}
