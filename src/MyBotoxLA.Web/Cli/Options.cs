using System.CommandLine;

namespace MyBotoxLA.Web.Cli;

/// <summary>Options that more than one command has.</summary>
internal static class Options
{
    public static Option<string?> Content()
    {
        var content = new Option<string?>("--content") { HelpName = "DIR", Description = "The content folder; else the one that would be served." };
        content.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: "" }])
            {
                given.AddError("The folder after --content is empty.");
            }
        });
        return content;
    }
}
