using System.CommandLine;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Cli.Changes;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Cli;

/// <summary><c>changes</c>: what a proposed edit of the content changes for patients.</summary>
internal sealed class ChangesCommand : Command
{
    private readonly ConsoleContext _console;

    private readonly Argument<string> _base = new("BASE")
    {
        Description = "The content to compare with: a folder, or a git revision such as main, of the repository with the content folder.",
    };

    private readonly Option<string?> _content = ContentOption.Create();

    private readonly Option<string?> _output = new("--output")
    {
        HelpName = "DIR",
        Description = "Also write a folder with the report as Markdown and as HTML, pictures of the changes, and the proposed site.",
    };

    public ChangesCommand(ConsoleContext console)
        : base(
            "changes",
            "Reports what a proposed edit of the content changes for patients, as Markdown. Exits with 0 if the report could be made, "
            + "whatever it says, 1 if not, and 2 if the command line is wrong.")
    {
        _console = console;
        Add(_base);
        Add(_content);
        Add(_output);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (ClinicTime.FindProblem() is { } error)
        {
            _console.Errors.WriteLine(error);
            return ExitCodes.WrongUsage;
        }

        var temporary = Directory.CreateTempSubdirectory("changes-").FullName;
        try
        {
            return await Run(parsed, temporary, cancellationToken);
        }
        finally
        {
            Delete(temporary);
        }
    }

    private async Task<int> Run(ParseResult parsed, string temporary, CancellationToken cancellationToken)
    {
        var folder = ContentOption.FolderOf(parsed.GetValue(_content), _console);
        var proposed = Load(folder);
        if (CheckCommand.IsWrongFolder(proposed, "Name the content folder with --content.", _console.Errors))
        {
            return ExitCodes.WrongUsage;
        }

        var output = parsed.GetValue(_output) is { } named ? Path.GetFullPath(named, _console.WorkingDirectory) : null;
        if (output is not null && ReportFolder.FindError(output, folder) is { } error)
        {
            _console.Errors.WriteLine(error);
            return ExitCodes.WrongUsage;
        }

        var given = parsed.GetRequiredValue(_base);
        var target = Directory.CreateDirectory(Path.Combine(temporary, "base")).FullName;
        var (baseFolder, code, reason) = BaseFolder.Find(given, folder, target, _console.WorkingDirectory);
        if (baseFolder is null)
        {
            _console.Errors.WriteLine(reason);
            return code;
        }

        var before = Load(baseFolder);
        if (FindProblem(before, given, baseFolder) is { } problem)
        {
            return problem;
        }

        using var app = Build(folder);
        if (!app.HasValidOptions(_console.Errors))
        {
            return ExitCodes.WrongUsage;
        }

        var builder = app.Services.GetRequiredService<SiteBuilder>();
        var proposal = new Proposal
        {
            Base = given,
            BaseFolder = baseFolder,
            Folder = folder,
            ShownFolder = DisplayPath.From(folder, _console.WorkingDirectory),
            Shown = Compare(baseFolder, folder, showDrafts: false, builder),
            Preview = Compare(baseFolder, folder, showDrafts: true, builder),
            Diagnostics = proposed.Diagnostics,
            DiagnosticsBefore = before.Diagnostics,
        };
        return await Write(proposal, output, temporary, cancellationToken);
    }

    /// <summary>The exit code, with the reason on the error output, if nothing can be compared with the base; null if it can.</summary>
    private int? FindProblem(ContentSnapshot before, string given, string folder)
    {
        if (CheckCommand.IsWrongFolder(before, $"It is \"{given}\" that lacks it.", _console.Errors))
        {
            return ExitCodes.WrongUsage;
        }

        if (before.Clinic is not null)
        {
            return null;
        }

        TextReport.Write(_console.Errors, before.Diagnostics.Where(found => found.File == ContentPath.SiteFile), folder);
        _console.Errors.WriteLine($"Nothing can be compared with \"{given}\": its site.yml has these errors.");
        return ExitCodes.Errors;
    }

    private async Task<int> Write(Proposal proposal, string? output, string temporary, CancellationToken cancellationToken)
    {
        var changes = SiteChanges.Of(proposal.Shown, proposal.Preview);
        ReportSection[] report = [.. new ChangeReport(proposal, changes).Sections()];
        try
        {
            report = output is null
                ? report
                : await new ReportFolder(proposal, changes, temporary).Write(output, report, cancellationToken);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _console.Errors.WriteLine($"The files could not be written, and {output} is as it was: {fault.Message}");
            return ExitCodes.Errors;
        }

        _console.Output.Write(ReportFormats.ToMarkdown(report));
        return ExitCodes.Good;
    }

    private static SiteVersions Compare(string before, string after, bool showDrafts, SiteBuilder builder)
    {
        var options = new ContentOptions { Folder = before, Site = SitePaths.Addresses, ShowDrafts = showDrafts };
        return SiteVersions.Of(ContentProposal.Load(options, after, CancellationToken.None), builder);
    }

    /// <summary>Not as in Production, where drafts are not allowed.</summary>
    private static WebApplication Build(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder(
            Site.Options(["--environment=Staging", "--preview", $"--{ContentFolderOptions.PathKey}={folder}"]));
        builder.AddSite();
        return builder.Build();
    }

    private static ContentSnapshot Load(string folder) =>
        new ContentLoader(new ContentOptions { Folder = folder, Site = SitePaths.Addresses }).Load(CancellationToken.None);

    private static void Delete(string temporary)
    {
        try
        {
            Directory.Delete(temporary, recursive: true);
        }
        catch (IOException)
        {
            // A process of a browser that was ended may still write. The system deletes temporary files in time.
        }
    }
}
