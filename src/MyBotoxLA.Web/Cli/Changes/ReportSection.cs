namespace MyBotoxLA.Web.Cli.Changes;

/// <summary>A part of a report in Markdown.</summary>
/// <param name="Lines">Its lines, the heading first.</param>
/// <param name="Pictured">The pages whose pictures belong below it.</param>
internal sealed record ReportSection(IReadOnlyList<string> Lines, params IReadOnlyList<PageChange> Pictured);
