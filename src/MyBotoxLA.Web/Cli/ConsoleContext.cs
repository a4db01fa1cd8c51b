using System.Text;

namespace MyBotoxLA.Web.Cli;

/// <summary>Who called: where they stand, what they read, and whether they are a person at a terminal.</summary>
internal sealed record ConsoleContext
{
    public required TextWriter Output { get; init; }

    public required TextWriter Errors { get; init; }

    public required string WorkingDirectory { get; init; }

    public bool HasColor { get; init; }

    public bool ShowsProgress { get; init; }

    public static ConsoleContext OfProcess()
    {
        // Windows would write the code page of the country, in which neither "…" nor SARIF can be read.
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
