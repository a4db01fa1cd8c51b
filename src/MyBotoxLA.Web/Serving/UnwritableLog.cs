using Serilog.Debugging;

namespace MyBotoxLA.Web.Serving;

/// <summary>A log that cannot be written, because the disk is full or nobody reads it, harms no page. Standard error is told once.</summary>
internal static class UnwritableLog
{
    private static int _isSaid;

    public static void SayOnce() => SelfLog.Enable(Say);

    private static void Say(string fault)
    {
        if (Interlocked.Exchange(ref _isSaid, 1) == 1)
        {
            return;
        }

        try
        {
            Console.Error.WriteLine($"The log could not be written; the site goes on without it. {fault.Split('\n')[0].Trim()}");
        }
        catch (Exception unsaid) when (unsaid is IOException or UnauthorizedAccessException)
        {
            // Then nobody can be told.
        }
    }
}
