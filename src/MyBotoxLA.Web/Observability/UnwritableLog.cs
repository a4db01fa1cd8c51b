using Serilog.Debugging;

namespace MyBotoxLA.Web.Observability;

/// <summary>
/// A log that cannot be written, because the disk is full or nobody reads it, affects no page. It is reported once on standard
/// error.
/// </summary>
internal static class UnwritableLog
{
    private static int _isReported;

    public static void ReportOnce() => SelfLog.Enable(Report);

    private static void Report(string fault)
    {
        if (Interlocked.Exchange(ref _isReported, 1) == 1)
        {
            return;
        }

        try
        {
            Console.Error.WriteLine($"The log could not be written; the site goes on without it. {fault.Split('\n')[0].Trim()}");
        }
        catch (Exception unreported) when (unreported is IOException or UnauthorizedAccessException)
        {
            // Then nobody can be told.
        }
    }
}
