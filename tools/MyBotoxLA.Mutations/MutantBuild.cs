using System.Globalization;
using System.Text.RegularExpressions;

namespace MyBotoxLA.Mutations;

/// <summary>Builds a copy of the repository with all mutants at once; the environment says which one is active.</summary>
internal sealed partial class MutantBuild(string copy, IReadOnlyList<(string File, Mutant Mutant)> mutants)
{
    /// <summary>The environment variable with the number of the active mutant; the first is 1.</summary>
    public const string Variable = "ACTIVE_MUTANT";

    private const string ActiveMutant = $$"""
        namespace MyBotoxLA;

        public static class ActiveMutant
        {
            private static readonly string Number = System.Environment.GetEnvironmentVariable("{{Variable}}") ?? "";

            private static readonly int Active = int.TryParse(Number, out var number) ? number : 0;

            public static bool Is(int number) => number == Active;
        }
        """;

    private static readonly string[] Arguments =
    [
        "build", "tests/MyBotoxLA.Web.Tests", "--nologo", "-v", "q", "-nodeReuse:false",
        "-p:UseSharedCompilation=false", "-p:TreatWarningsAsErrors=false", "-p:RunAnalyzers=false",
    ];

    private readonly Dictionary<string, string> _originals = mutants.Select(each => each.File).Distinct()
        .ToDictionary(file => file, file => File.ReadAllText(Path.Combine(copy, file)));

    /// <summary>The numbers of the mutants that compile.</summary>
    public HashSet<int> Build()
    {
        File.WriteAllText(Path.Combine(copy, "src", "MyBotoxLA.Content", "ActiveMutant.cs"), ActiveMutant);
        var compile = Enumerable.Range(1, mutants.Count).ToHashSet();
        while (FindErrors(compile) is { Count: > 0 } errors)
        {
            compile.ExceptWith(errors);
        }

        return compile;
    }

    private HashSet<int> FindErrors(HashSet<int> numbers)
    {
        var sources = _originals.ToDictionary(
            original => original.Key,
            original => new MutatedSource(
                original.Value,
                numbers.Order().Select(number => (number, mutants[number - 1])).Where(each => each.Item2.File == original.Key)
                    .Select(each => (each.number, each.Item2.Mutant))));
        foreach (var (file, source) in sources)
        {
            File.WriteAllText(Path.Combine(copy, file), source.Text);
        }

        var (code, output) = Programs.Run(copy, "dotnet", Arguments);
        var errors = Error().Matches(output)
            .Select(error => (File: Path.GetRelativePath(copy, error.Groups["file"].Value), Groups: error.Groups))
            .Where(error => sources.ContainsKey(error.File))
            .Select(error => sources[error.File].FindMutant(Number(error.Groups["line"]), Number(error.Groups["column"])))
            .ToHashSet();
        return code == 0 || errors.Count > 0 ? errors : throw new InvalidOperationException($"The copy does not build:\n{output}");
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<file>/[^\n(]+)\((?<line>\d+),(?<column>\d+)\): error CS")]
    private static partial Regex Error();
}
