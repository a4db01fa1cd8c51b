using System.Text;

namespace MyBotoxLA.Web.Cli;

/// <summary>The working directory and the writers of a command.</summary>
internal sealed record ConsoleContext
{
    public required TextWriter Output { get; init; }

    public required TextWriter Errors { get; init; }

    public required string WorkingDirectory { get; init; }

    public bool HasColor { get; init; }

    public bool ShowsProgress { get; init; }

    public static ConsoleContext OfProcess()
    {
        // The default code page of Windows can encode neither "…" nor SARIF.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new ConsoleContext
        {
            Output = Console.Out,
            Errors = Console.Error,
            WorkingDirectory = Environment.CurrentDirectory,
            HasColor = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            ShowsProgress = !Console.IsErrorRedirected,
        };
    }
}
