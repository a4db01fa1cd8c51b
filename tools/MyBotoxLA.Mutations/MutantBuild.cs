using System.Globalization;
using System.Text.RegularExpressions;

namespace MyBotoxLA.Mutations;

/// <summary>Builds a copy of the repository with all mutants at once; the environment says which one is active.</summary>
internal sealed partial class MutantBuild(string copy, IReadOnlyList<(string File, Mutant Mutant)> mutants)
{
    /// <summary>The environment variable with the number of the active mutant; the first is 1.</summary>
    public const string Variable = "ACTIVE_MUTANT";

    /// <summary>The environment variable with the folder in which programs write which mutants a test class reaches.</summary>
    public const string CoverageVariable = "MUTANT_COVERAGE";

    /// <summary>Programs that a test starts get the class of the test from it, so it is a variable of the environment too.</summary>
    private const string ActiveMutant = $$"""
        namespace MyBotoxLA;

        public static class ActiveMutant
        {
            private const string TestClass = "MUTANT_TEST_CLASS";

            private static readonly StreamWriter? Coverage = Open(System.Environment.GetEnvironmentVariable("{{CoverageVariable}}"));

            private static readonly string Number = System.Environment.GetEnvironmentVariable("{{Variable}}") ?? "";

            private static readonly int Active = int.TryParse(Number, out var number) ? number : 0;

            private static readonly System.Collections.Concurrent.ConcurrentDictionary<(int, string?), bool> Reached = new();

            private static string? _testClass = System.Environment.GetEnvironmentVariable(TestClass);

            public static System.Func<string?> FindTestClass { get; set; } = () => _testClass;

            public static bool Is(int number)
            {
                if (Coverage is not null)
                {
                    Record(number, FindTestClass());
                    Record(number, _testClass);
                }

                return number == Active;
            }

            public static void Begin(string testClass)
            {
                _testClass = testClass;
                System.Environment.SetEnvironmentVariable(TestClass, testClass);
            }

            private static void Record(int number, string? testClass)
            {
                if (testClass is not null && Reached.TryAdd((number, testClass), true))
                {
                    lock (Reached)
                    {
                        Coverage?.WriteLine($"{number} {testClass}");
                    }
                }
            }

            /// <summary>Stays open, because some tests access files as another user.</summary>
            private static StreamWriter? Open(string? folder) => folder is null
                ? null
                : new StreamWriter(Path.Combine(folder, $"{System.Environment.ProcessId}")) { AutoFlush = true };
        }
        """;

    /// <summary>What runs outside of the test's own context, such as a server, belongs to the test that began last.</summary>
    private const string TestClasses = """
        [assembly: MyBotoxLA.RecordTestClass]

        namespace MyBotoxLA;

        public sealed class RecordTestClassAttribute : Xunit.v3.BeforeAfterTestAttribute
        {
            [System.Runtime.CompilerServices.ModuleInitializer]
            internal static void FindInContext() =>
                ActiveMutant.FindTestClass = () => Xunit.TestContext.Current.TestClass?.TestClassName;

            public override void Before(System.Reflection.MethodInfo method, Xunit.v3.IXunitTest test) =>
                ActiveMutant.Begin(method.ReflectedType?.FullName ?? "");
        }
        """;

    private static readonly string[] Options =
    [
        "--nologo", "-v", "q", "-nodeReuse:false",
        "-p:UseSharedCompilation=false", "-p:TreatWarningsAsErrors=false", "-p:RunAnalyzers=false",
    ];

    private readonly Dictionary<string, string> _originals = mutants.Select(each => each.File).Distinct()
        .ToDictionary(file => file, file => File.ReadAllText(Path.Combine(copy, file)));

    /// <summary>The numbers of the mutants that compile.</summary>
    public HashSet<int> Build()
    {
        File.WriteAllText(Path.Combine(copy, "src", "MyBotoxLA.Content", "ActiveMutant.cs"), ActiveMutant);
        File.WriteAllText(Path.Combine(copy, "tests", "MyBotoxLA.Web.Tests", "RecordTestClassAttribute.cs"), TestClasses);
        var compile = Enumerable.Range(1, mutants.Count).ToHashSet();
        while (FindErrors(compile) is { Count: > 0 } errors)
        {
            compile.ExceptWith(errors);
        }

        var (code, output) = Build("tests/MyBotoxLA.Web.Tests");
        return code == 0 ? compile : throw DoesNotBuild(output);
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

        var (code, output) = Build("src/MyBotoxLA.Web");
        var errors = Error().Matches(output)
            .Select(error => (File: Path.GetRelativePath(copy, error.Groups["file"].Value), Groups: error.Groups))
            .Where(error => sources.ContainsKey(error.File))
            .Select(error => sources[error.File].FindMutant(Number(error.Groups["line"]), Number(error.Groups["column"])))
            .ToHashSet();
        return code == 0 || errors.Count > 0 ? errors : throw DoesNotBuild(output);
    }

    private (int Code, string Output) Build(string project) => Programs.Run(copy, "dotnet", ["build", project, .. Options]);

    private static InvalidOperationException DoesNotBuild(string output) => new($"The copy does not build:\n{output}");

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<file>/[^\n(]+)\((?<line>\d+),(?<column>\d+)\): error CS")]
    private static partial Regex Error();
}
