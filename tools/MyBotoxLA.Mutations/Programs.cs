using System.Diagnostics;

namespace MyBotoxLA.Mutations;

internal static class Programs
{
    public static (int Code, string Output) Run(string folder, string program, params string[] arguments)
    {
        using var process = Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder });
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    /// <summary>Both outputs can be read; what is written as an error is not.</summary>
    public static Process Start(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        return Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
    }
}
