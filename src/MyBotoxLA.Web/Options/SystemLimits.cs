using System.Globalization;

namespace MyBotoxLA.Web.Options;

/// <summary>What the operating system provides.</summary>
internal sealed record SystemLimits
{
    /// <summary>How many files and sockets the process may have open; only Linux reports it.</summary>
    public int OpenFiles { get; init; } = ReadOpenFiles();

    private static int ReadOpenFiles()
    {
        const string name = "Max open files";
        const string limits = "/proc/self/limits";
        var line = File.Exists(limits)
            ? File.ReadLines(limits).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))
            : null;
        var words = line?[name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return int.TryParse(words?[0], NumberStyles.None, CultureInfo.InvariantCulture, out var files) ? files : int.MaxValue;
    }
}
