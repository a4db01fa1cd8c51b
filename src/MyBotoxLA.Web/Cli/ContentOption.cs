using System.CommandLine;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Cli;

/// <summary>The option for the content folder, which every command has.</summary>
internal static class ContentOption
{
    private const string Name = "--content";
    private const string Setting = $"--{ContentFolderOptions.PathKey}";

    public static Option<string?> Create()
    {
        var content = new Option<string?>(Name)
        {
            HelpName = "DIR",
            Description = "The content folder; by default, the one that the site would serve.",
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

    /// <summary>
    /// The folder to read. By default, that is the program's own, wherever it is started, so somebody in another folder with content is
    /// told.
    /// </summary>
    public static string FolderOf(string? given, ConsoleContext console)
    {
        var folder = Path.GetFullPath(given ?? Site.ContentFolder(), console.WorkingDirectory);
        var here = Path.Combine(console.WorkingDirectory, "content");
        if (given is null && here != folder && File.Exists(Path.Combine(here, ContentPath.SiteFile)))
        {
            console.Errors.WriteLine($"This reads {folder}. To read the folder here, add {Name} content.");
        }

        return folder;
    }

    /// <summary>The content of the folder; null, with the reason on the error output, if there is none or the clock is wrong.</summary>
    public static ContentSnapshot? Load(string? given, ConsoleContext console)
    {
        if (ClinicTime.FindProblem() is { } error)
        {
            console.Errors.WriteLine(error);
            return null;
        }

        var folder = FolderOf(given, console);
        var snapshot = new ContentLoader(new ContentOptions { Folder = folder, Site = SitePaths.Addresses }).Load(CancellationToken.None);
        if (snapshot.Count == 0)
        {
            console.Errors.WriteLine($"There are no pages in {folder}. Name the content folder with {Name}.");
            return null;
        }

        return snapshot;
    }

    /// <summary>The equivalent setting works too, case-insensitively, as it does when the site is served.</summary>
    public static string FromSetting(string arg) =>
        arg.Equals(Setting, StringComparison.OrdinalIgnoreCase) || arg.StartsWith(Setting + "=", StringComparison.OrdinalIgnoreCase)
            ? Name + arg[Setting.Length..]
            : arg;
}
