namespace MyBotoxLA.Web.Observability;

/// <summary>Every message that the site logs, in the past tense and without personal data.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Started serving {Pages} pages on {Addresses}")]
    public static partial void StartedServing(ILogger logger, int pages, string addresses);

    [LoggerMessage(2, LogLevel.Information, "Reloaded the content: {Pages} pages, version {Version}")]
    public static partial void Reloaded(ILogger logger, int pages, string version);

    [LoggerMessage(3, LogLevel.Warning, "Found {Place}: {Fault} {Hint}")]
    public static partial void FoundFault(ILogger logger, string place, string fault, string hint);

    [LoggerMessage(
        4,
        LogLevel.Warning,
        "Fell back to looking at the content folder now and then, because the system gave no events: {Reason}")]
    public static partial void FellBackToPolling(ILogger logger, string reason);

    [LoggerMessage(5, LogLevel.Error, "Failed to reload the content; continued with the current version")]
    public static partial void FailedToReload(ILogger logger, Exception fault);

    [LoggerMessage(6, LogLevel.Warning, "Failed to keep the last good versions in {Folder}: {Reason}")]
    public static partial void FailedToSave(ILogger logger, string folder, string reason);

    [LoggerMessage(7, LogLevel.Error, "Failed to render {Path}; continued with the previous page, if there was one")]
    public static partial void FailedToRender(ILogger logger, Exception fault, string path);

    [LoggerMessage(10, LogLevel.Information, "Allowed the hosts {Hosts}; requests for any other get 400 (Site:BaseUrl, AllowedHosts)")]
    public static partial void AllowedHosts(ILogger logger, string hosts);

    [LoggerMessage(8, LogLevel.Error, "Failed to prepare a version of the content; continued with the current one, if there was one")]
    public static partial void FailedToBuild(ILogger logger, Exception fault);

    [LoggerMessage(
        11,
        LogLevel.Warning,
        "Found no {Library}; pages are served without a picture for sharing")]
    public static partial void FoundNoPictureLibrary(ILogger logger, string library);

    [LoggerMessage(
        20,
        LogLevel.Information,
        "Exported {Pages} pages, version {Version}, in {Milliseconds:0} ms; {Written} files had changed and were written")]
    public static partial void Exported(ILogger logger, int pages, string version, int written, double milliseconds);

    [LoggerMessage(21, LogLevel.Error, "Failed to export; the last state of the folder stays, and it is tried again: {Reason}")]
    public static partial void FailedToExport(ILogger logger, string reason);
}
