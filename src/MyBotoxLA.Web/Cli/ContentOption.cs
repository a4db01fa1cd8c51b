using System.CommandLine;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Cli;

/// <summary>The content folder, which every command has.</summary>
internal static class ContentOption
{
    private const string Name = "--content";
    private const string Setting = $"--{ContentFolderOptions.PathKey}";

    public static Option<string?> Create()
    {
        var content = new Option<string?>(Name)
        {
            HelpName = "DIR",
            Description = "The content folder; else the one that would be served.",
        };
        content.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: "" }])
            {
                given.AddError("The folder after --content is empty.");
            }
        });
        return content;
    }

    /// <summary>The setting of the same meaning works too, in any case, as it does when the site is served.</summary>
    public static string FromSetting(string arg) =>
        arg.Equals(Setting, StringComparison.OrdinalIgnoreCase) || arg.StartsWith(Setting + "=", StringComparison.OrdinalIgnoreCase)
            ? Name + arg[Setting.Length..]
            : arg;
}
