using System.ComponentModel;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using MyBotoxLA.Web.Export;

namespace MyBotoxLA.Web.Cli.Changes;

/// <summary>A report with its pictures, and the whole site as proposed, in a folder.</summary>
/// <param name="proposal">What is proposed.</param>
/// <param name="changes">What it changes.</param>
/// <param name="temporary">An empty folder for the two sites and for the browser.</param>
internal sealed class ReportFolder(Proposal proposal, SiteChanges changes, string temporary)
{
    private const string ReportFile = "report.md";
    private const string Site = "site/";
    private const int MostPictured = 30;

    /// <summary>Far longer than it takes, even on a machine under heavy load: only a browser that hangs reaches it.</summary>
    private static readonly TimeSpan ToStart = TimeSpan.FromSeconds(120);

    private static readonly TimeSpan ForAPage = TimeSpan.FromSeconds(30);

    /// <summary>Why nothing can be written to a folder; null if it can.</summary>
    public static string? FindError(string path, string content) =>
        ExportFolder.FindError(path, content, () => File.Exists(Path.Combine(path, ReportFile)), "report");

    /// <summary>Writes the folder.</summary>
    /// <returns>The report, with a section on what is in the folder.</returns>
    /// <exception cref="IOException">Something could not be written; the old folder is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">Access was denied; the old folder is as it was.</exception>
    public async Task<ReportSection[]> Write(string path, IEnumerable<ReportSection> report, CancellationToken cancellationToken)
    {
        var before = RelativeFiles.Of(proposal.Preview.Before);
        KeyValuePair<string, byte[]>[] after = [.. RelativeFiles.Of(proposal.Preview.After)];
        new ExportFolder(Path.Combine(temporary, "before")).Replace(before);
        new ExportFolder(Path.Combine(temporary, "after")).Replace(after);
        var pictures = new Dictionary<PageChange, (Picture? Before, Picture? After)>();
        var problem = await TakePictures(pictures, cancellationToken);

        ReportSection[] sections = [.. report, Preview(problem)];
        new ExportFolder(path).Replace(
        [
            new(ReportFile, Encoding.UTF8.GetBytes(ReportFormats.ToMarkdown(sections))),
            new("report.html", Encoding.UTF8.GetBytes(ReportFormats.ToHtml(sections, change => pictures.GetValueOrDefault(change)))),
            .. pictures.Values.SelectMany(pair => new[] { pair.Before, pair.After }).OfType<Picture>()
                .Select(picture => KeyValuePair.Create(picture.File, picture.Bytes)),
            .. after.Select(file => KeyValuePair.Create(Site + file.Key, file.Value)),
        ]);
        return sections;
    }

    private static ReportSection Preview(string? problem) => new(
    [
        "## To look at",
        "",
        problem is null
            ? "`report.html` has this report with pictures of each change on a phone, before and after."
            : $"`report.html` has this report. {problem}",
        "`site/index.html` is the whole site as proposed, with drafts.",
    ]);

    /// <summary>Why pictures are missing; null if none are.</summary>
    private async Task<string?> TakePictures(
        Dictionary<PageChange, (Picture? Before, Picture? After)> pictures,
        CancellationToken cancellationToken)
    {
        PageChange[] pages = [.. changes.ToPicture().Take(MostPictured)];
        if (pages.Length == 0)
        {
            return null;
        }

        if (Browser.Find() is not { } program)
        {
            return "It has no pictures, because Chromium was not found.\n"
                + $"Install Chromium or Google Chrome, or set the variable {Browser.PathVariable} to its path.";
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(ToStart + (ForAPage * pages.Length));
        try
        {
            await using var browser = await Browser.Start(program, Path.Combine(temporary, "profile"), limit.Token);
            var taking = new PagePictures(browser, Path.Combine(temporary, "before"), Path.Combine(temporary, "after"));
            foreach (var page in pages)
            {
                pictures[page] = await taking.Take(page, limit.Token);
            }

            var all = changes.ToPicture().Count();
            return all == pages.Length ? null : string.Create(
                CultureInfo.InvariantCulture,
                $"It has pictures of {pages.Length} of the {all} changed pages.");
        }
        catch (Exception fault) when (fault is IOException or WebSocketException or HttpRequestException or Win32Exception)
        {
            return $"Pictures are missing, because of the browser: {MarkdownText.Escape(fault.Message)}";
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return "Pictures are missing, because the browser took too long.";
        }
    }
}
