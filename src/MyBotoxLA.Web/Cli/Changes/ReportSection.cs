namespace MyBotoxLA.Web.Cli.Changes;

/// <summary>A part of a report in Markdown.</summary>
/// <param name="Lines">Its lines, the heading first.</param>
/// <param name="Change">The page that it is about, whose pictures belong below it; null for other parts.</param>
internal sealed record ReportSection(IReadOnlyList<string> Lines, PageChange? Change = null);
