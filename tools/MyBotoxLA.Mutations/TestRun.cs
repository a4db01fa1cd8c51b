using System.Diagnostics;
using System.Globalization;

namespace MyBotoxLA.Mutations;

/// <summary>Runs the tests of the copy that reach a mutant, those near the changed file first, up to the first that fails.</summary>
internal sealed class TestRun(string copy)
{
    private const string Tests = "MyBotoxLA.Web.Tests";
    private const int NoMutant = 0;

    /// <summary>A browser takes minutes; the rest tests tools and sources, which no mutant changes.</summary>
    private static readonly string[] Others = ["Architecture", "Benchmarks", "Browser", "Images", "Mutations", "Supply"];

    /// <summary>Runs every test once, one after another, so that it is known which one a server works for.</summary>
    public Coverage FindCoverage()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_111_111); // Some tests start the program as another user.
        }

        var report = Path.GetTempFileName();
        string[] tests = [.. Others.SelectMany(name => new[] { "-namespace-", $"{Tests}.{name}" })];
        return Run(NoMutant, [.. tests, "-parallelMode", "none", "-result-xml", report], TimeSpan.FromHours(1), folder) is { } failure
            ? throw new InvalidOperationException($"Without any mutant, there is a failure: {failure}.")
            : Coverage.Read(folder, report);
    }

    /// <summary>What fails because of the mutant; null if nothing does.</summary>
    public string? FindFailure(int mutant, string file, Coverage coverage) => coverage.Stages(mutant, Namespace(file))
        .Select(classes => Run(
            mutant,
            [.. classes.SelectMany(name => new[] { "-class", name })],
            TimeSpan.FromSeconds(30 + (5 * coverage.Time(classes)))))
        .FirstOrDefault(failure => failure is not null);

    /// <summary>The namespace of the tests for a source file.</summary>
    internal static string Namespace(string file)
    {
        string[] project = file.StartsWith("src/MyBotoxLA.Content/", StringComparison.Ordinal) ? [Tests, "Content"] : [Tests];
        return string.Join('.', [.. project, .. file.Split('/')[2..^1]]);
    }

    private string? Run(int mutant, string[] options, TimeSpan limit, string? coverage = null)
    {
        var folder = Path.Combine(copy, "tests", Tests, "bin", "Debug", "net10.0");
        string[] arguments = [Path.Combine(folder, $"{Tests}.dll"), "-noLogo", "-noColor", "-stopOnFail", .. options];
        var start = new ProcessStartInfo("dotnet", arguments);
        start.Environment[MutantBuild.Variable] = mutant.ToString(CultureInfo.InvariantCulture);
        start.Environment[MutantBuild.CoverageVariable] = coverage;
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
