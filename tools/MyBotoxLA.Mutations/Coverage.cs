using System.Globalization;
using System.Xml.Linq;

namespace MyBotoxLA.Mutations;

/// <summary>What a run without an active mutant shows: which test classes reach which mutants, and how long each class takes.</summary>
/// <param name="Classes">The test classes by the number of a mutant.</param>
/// <param name="Seconds">By test class.</param>
internal sealed record Coverage(ILookup<int, string> Classes, IReadOnlyDictionary<string, double> Seconds)
{
    /// <summary>Classes that take longer run last.</summary>
    private const double Quick = 3;

    /// <summary>From what the programs wrote into a folder, and the XML report of the run.</summary>
    public static Coverage Read(string folder, string report) => new(
        Directory.EnumerateFiles(folder).SelectMany(File.ReadLines).Distinct().Select(line => line.Split(' '))
            .ToLookup(words => int.Parse(words[0], CultureInfo.InvariantCulture), words => words[1]),
        XDocument.Load(report).Descendants("test")
            .GroupBy(test => (string?)test.Attribute("type") ?? "", test => (double?)test.Attribute("time") ?? 0)
            .ToDictionary(times => times.Key, times => times.Sum()));

    /// <summary>The test classes that reach a mutant: those of a namespace first, then the quick ones, then the rest.</summary>
    public IEnumerable<string[]> Stages(int mutant, string nearest) => Classes[mutant]
        .Order(StringComparer.Ordinal)
        .GroupBy(name => IsIn(nearest, name) ? 0 : Time([name]) < Quick ? 1 : 2)
        .OrderBy(stage => stage.Key)
        .Select(stage => stage.ToArray());

    public double Time(IEnumerable<string> classes) => classes.Sum(name => Seconds.GetValueOrDefault(name));

    private static bool IsIn(string nearest, string name) => name[..name.LastIndexOf('.')] == nearest;
}
