using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Cli;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Cli;

/// <summary>A command that was run in this process, and its result.</summary>
internal sealed record Called(int Code, string Output, string Errors)
{
    public static Called From(string place, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var code = Commands.Run(args, new ConsoleContext { Output = output, Errors = errors, WorkingDirectory = place });
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
