using System.Diagnostics;
using System.Globalization;

namespace MyBotoxLA.Mutations;

/// <summary>Runs the tests of the copy with one active mutant, those near the changed file first, up to the first that fails.</summary>
internal sealed class TestRun(string copy)
{
    private const string Tests = "MyBotoxLA.Web.Tests";
    private const int NoMutant = 0;

    /// <summary>A browser takes minutes; the rest tests tools and sources, which no mutant changes.</summary>
    private static readonly string[] Others = ["Architecture", "Benchmarks", "Browser", "Images", "Mutations", "Supply"];

    private readonly Dictionary<string, TimeSpan> _times = [];

    /// <summary>What fails because of the mutant; null if nothing does.</summary>
    public string? FindFailure(int mutant, string file) =>
        Stages(file).Select(tests => Run(mutant, tests)).FirstOrDefault(failure => failure is not null);

    /// <summary>The filters of tests for a file: those of its folder, for content those of its project, then all.</summary>
    internal static IEnumerable<string[]> Stages(string file)
    {
        var isContent = file.StartsWith("src/MyBotoxLA.Content/", StringComparison.Ordinal);
        string[] project = isContent ? [Tests, "Content"] : [Tests];
        yield return ["-namespace", string.Join('.', [.. project, .. file.Split('/')[2..^1]])];
        if (isContent)
        {
            yield return ["-namespace", $"{Tests}.Content*"];
        }

        yield return [.. Others.SelectMany(name => new[] { "-namespace-", $"{Tests}.{name}" })];
    }

    private string? Run(int mutant, string[] tests)
    {
        var name = string.Join(' ', tests);
        if (!_times.TryGetValue(name, out var usual))
        {
            var time = Stopwatch.StartNew();
            if (Run(NoMutant, tests, TimeSpan.FromHours(1)) is { } failure)
            {
                throw new InvalidOperationException($"Without any mutant, there is a failure: {failure}.");
            }

            _times[name] = usual = time.Elapsed;
        }

        return Run(mutant, tests, TimeSpan.FromSeconds(30) + (5 * usual));
    }

    private string? Run(int mutant, string[] tests, TimeSpan limit)
    {
        var folder = Path.Combine(copy, "tests", Tests, "bin", "Debug", "net10.0");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, $"{Tests}.dll"), "-noLogo", "-noColor", "-stopOnFail", .. tests]);
        start.Environment[MutantBuild.Variable] = mutant.ToString(CultureInfo.InvariantCulture);
        using var process = Programs.Start(start);
        using var timer = new Timer(_ => process.Kill(entireProcessTree: true), null, limit, Timeout.InfiniteTimeSpan);
        var time = Stopwatch.StartNew();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.EndsWith("[FAIL]", StringComparison.Ordinal))
            {
                process.Kill(entireProcessTree: true);
                return line[..^"[FAIL]".Length].Trim();
            }
        }

        process.WaitForExit();
        return time.Elapsed >= limit ? "the time limit" : process.ExitCode == 0 ? null : $"exit code {process.ExitCode}";
    }
}
