using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Cli;

/// <summary><c>check</c>: loads the content folder once and reports everything that is wrong in it.</summary>
internal sealed class CheckCommand : Command
{
    private const string Text = "text";
    private const string GitHub = "github";
    private const string Sarif = "sarif";

    private static readonly ImmutableArray<DiagnosticKind> WrongFolder =
        [DiagnosticKinds.NoFolder, DiagnosticKinds.NoSiteFile, DiagnosticKinds.NoPages];

    private readonly ConsoleContext _console;
    private readonly Option<string?> _content = ContentOption.Create();

    private readonly Option<string> _format =
        FormatOption.Create("For people, for GitHub's annotations, or SARIF 2.1.0.", Text, GitHub, Sarif);

    private readonly Option<bool> _release = new("--release")
    {
        Description = "Also fail on what must not go public: sample details, pages without a medical review.",
    };

    public CheckCommand(ConsoleContext console)
        : base(
            "check",
            "Reports everything that is wrong in the content folder. Exits with 0 if there are no errors, 1 if there are, "
            + "and 2 if the command line is wrong.")
    {
        _console = console;
        Add(_content);
        Add(_format);
        Add(_release);
        SetAction(Run);
    }

    /// <summary>True, with the reason on the error output, if the folder is not one with content.</summary>
    public static bool IsWrongFolder(ContentSnapshot snapshot, string hint, TextWriter errors)
    {
        Diagnostic[] reasons = [.. snapshot.Diagnostics.Where(found => WrongFolder.Contains(found.Kind))];
        foreach (var found in reasons)
        {
            errors.WriteLine($"error {found.Kind.Code}: {found.Message} {hint}");
        }

        return reasons.Length > 0;
    }

    private int Run(ParseResult parsed)
    {
        if (ClinicTime.FindProblem() is { } error)
        {
            _console.Errors.WriteLine(error);
            return ExitCodes.WrongUsage;
        }

        var folder = ContentOption.FolderOf(parsed.GetValue(_content), _console);
        WriteProgress(folder);
        var snapshot = new ContentLoader(new ContentOptions { Folder = folder, Site = SitePaths.Addresses }).Load(CancellationToken.None);
        if (IsWrongFolder(snapshot, "Name the content folder with --content.", _console.Errors))
        {
            return ExitCodes.WrongUsage;
        }

        var found = parsed.GetValue(_release) ? [.. snapshot.CheckRelease()] : snapshot.Diagnostics;
        Report(parsed.GetRequiredValue(_format), found, folder, snapshot, parsed.GetValue(_release) ? GoLive.Steps(found) : []);
        return found.Any(diagnostic => diagnostic.Kind.Severity == Severity.Error) ? ExitCodes.Errors : ExitCodes.Good;
    }

    private void WriteProgress(string folder)
    {
        if (_console.ShowsProgress && Directory.Exists(folder))
        {
            var pages = Directory.EnumerateFiles(folder, "*.md", new EnumerationOptions { RecurseSubdirectories = true }).Count();
            _console.Errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Checking {pages:N0} pages…"));
        }
    }

    private void Report(
        string format,
        ImmutableArray<Diagnostic> found,
        string folder,
        ContentSnapshot snapshot,
        IEnumerable<string> steps)
    {
        // Written at once, because the console flushes after every line.
        using var report = new StringWriter { NewLine = _console.Output.NewLine };
        switch (format)
        {
            case GitHub:
                GitHubReport.Write(report, found, DisplayPath.InRepository(folder, _console.WorkingDirectory));
                break;
            case Sarif:
                SarifReport.Write(report, found, DisplayPath.InRepository(folder, _console.WorkingDirectory));
                break;
            default:
                var shown = DisplayPath.From(folder, _console.WorkingDirectory);
                TextReport.Write(report, found, shown, new AnsiStyle(_console.HasColor));
                TextReport.WriteSummary(report, found, snapshot.Count, shown);
                TextReport.WriteUncompared(report, snapshot.Pages.Values);
                foreach (var step in steps)
                {
                    report.WriteLine(step);
                }

                break;
        }

        _console.Output.Write(report.ToString());
    }
}
