using System.Collections.Immutable;
using System.Globalization;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Cli;

/// <summary>Loads the content folder once and says everything that is wrong in it.</summary>
internal sealed class Check(ConsoleContext shell, string? content, string format, bool isRelease)
{
    public const string Text = "text";
    public const string GitHub = "github";
    public const string Sarif = "sarif";

    private static readonly ImmutableArray<DiagnosticKind> WrongFolder = [DiagnosticKinds.NoFolder, DiagnosticKinds.NoSiteFile, DiagnosticKinds.NoPages];

    public int Run()
    {
        if (ClinicTime.FindProblem() is { } refusal)
        {
            shell.Errors.WriteLine(refusal);
            return ExitCodes.WrongUsage;
        }

        var folder = Path.GetFullPath(content ?? ServedFolder(), shell.WorkingDirectory);
        var snapshot = Load(folder);
        if (snapshot.Diagnostics.Any(found => WrongFolder.Contains(found.Kind)))
        {
            SayWrongFolder(snapshot);
            return ExitCodes.WrongUsage;
        }

        var found = isRelease ? [.. snapshot.CheckRelease()] : snapshot.Diagnostics;
        Report(found, folder, snapshot.Count);
        return found.Any(diagnostic => diagnostic.Kind.Severity == Severity.Error) ? ExitCodes.Errors : ExitCodes.Good;
    }

    /// <summary>The folder that the site would take its pages from, with the settings that it would read.</summary>
    private static string ServedFolder() => ContentLocation.Find(WebApplication.CreateSlimBuilder(Site.Options([])).Configuration);

    private ContentSnapshot Load(string folder)
    {
        using var progress = shell.ShowsProgress ? new Progress(shell.Errors, () => Doing(folder), TimeProvider.System) : null;
        return new ContentLoader(new ContentOptions { Folder = folder, Site = SiteOwnAddresses.All }).Load(CancellationToken.None);
    }

    public static string Doing(string folder)
    {
        var pages = Directory.EnumerateFiles(folder, "*.md", new EnumerationOptions { RecurseSubdirectories = true }).Count();
        return string.Create(CultureInfo.InvariantCulture, $"Checking {pages:N0} pages…");
    }

    private void SayWrongFolder(ContentSnapshot snapshot)
    {
        foreach (var found in snapshot.Diagnostics.Where(found => WrongFolder.Contains(found.Kind)))
        {
            shell.Errors.WriteLine($"error {found.Kind.Code}: {found.Message} Name the content folder with --content.");
        }
    }

    private void Report(ImmutableArray<Diagnostic> found, string folder, int pages)
    {
        // Written in one piece: the console flushes after every line.
        using var report = new StringWriter { NewLine = shell.Output.NewLine };
        switch (format)
        {
            case GitHub:
                GitHubReport.Write(report, found, DisplayPath.InRepository(folder, shell.WorkingDirectory));
                break;
            case Sarif:
                SarifReport.Write(report, found, DisplayPath.InRepository(folder, shell.WorkingDirectory));
                break;
            default:
                TextReport.Write(report, found, DisplayPath.From(folder, shell.WorkingDirectory), new AnsiStyle(shell.HasColor));
                TextReport.WriteSummary(report, found, pages);
                break;
        }

        shell.Output.Write(report.ToString());
    }
}
