using System.Diagnostics;

namespace MyBotoxLA.Abuse;

/// <summary>Slow connections by slowhttptest: https://github.com/shekyan/slowhttptest.</summary>
internal sealed class SlowAttack : IDisposable
{
    private readonly Process _process;

    private SlowAttack(Process process) => _process = process;

    /// <summary>
    /// Its name, and what it does: a header every 5 s and never the last one; two bytes of a long body every 5 s; an answer taken a
    /// few bytes at a time.
    /// </summary>
    public static (string Name, string[] Options)[] All { get; } =
    [
        ("headers", ["-H", "-i", "5"]),
        ("body", ["-B", "-i", "5", "-s", "8192", "-x", "2", "-t", "POST"]),
        ("read", ["-X", "-w", "10", "-y", "20", "-n", "5", "-z", "32", "-k", "10"]),
    ];

    public static SlowAttack Start(string[] options, int connections, int seconds, Uri page)
    {
        string[] size = ["-c", $"{connections}", "-r", $"{connections / 4}", "-l", $"{seconds}"];
        var start = new ProcessStartInfo(
            "slowhttptest",
            [.. options, .. size, "-v", "0", "-u", page.AbsoluteUri])
        { RedirectStandardOutput = true, RedirectStandardError = true };
        return new SlowAttack(Process.Start(start) ?? throw new InvalidOperationException("slowhttptest did not start."));
    }

    /// <summary>True where the tool refused to attack: without this, a wrong option would look like a fast site.</summary>
    public bool HasFailed => _process.HasExited && _process.ExitCode != 0;

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
