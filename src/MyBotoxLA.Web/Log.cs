namespace MyBotoxLA.Web;

/// <summary>Every message that the site logs, in the past tense and without personal data.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Started serving {Pages} pages on {Addresses}")]
    public static partial void StartedServing(Microsoft.Extensions.Logging.ILogger logger, int pages, string addresses);
}
