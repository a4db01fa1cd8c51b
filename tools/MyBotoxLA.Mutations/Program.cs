using System.Diagnostics;
using System.Globalization;

namespace MyBotoxLA.Mutations;

/// <summary><c>tools/mutate.sh</c> starts it.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments is not [var copy, var sample, var seed, .. var files])
        {
            Console.Error.WriteLine("Run tools/mutate.sh.");
            return 2;
        }

        var mutants = files.Order(StringComparer.Ordinal)
            .SelectMany(file => MutantFinder.Find(File.ReadAllText(Path.Combine(copy, file))).Select(mutant => (file, mutant)))
            .ToArray();
        new Random(int.Parse(seed, CultureInfo.InvariantCulture)).Shuffle(mutants);
        try
        {
            Try(copy, mutants, int.Parse(sample, CultureInfo.InvariantCulture));
            return 0;
        }
        catch (InvalidOperationException fault)
        {
            Console.Error.WriteLine(fault.Message);
            return 1;
        }
    }

    private static void Try(string copy, (string File, Mutant Mutant)[] mutants, int sample)
    {
        // One in five does not compile.
        var compile = new MutantBuild(copy, [.. mutants.Take(sample * 3 / 2)]).Build();
        var numbers = compile.Order().Take(sample).ToArray();
        Console.WriteLine($"{numbers.Length} mutants that compile, of {numbers.LastOrDefault()} drawn.");
        var tests = new TestRun(copy);
        var coverage = tests.FindCoverage();
        var survivors = new List<string>();
        foreach (var number in numbers)
        {
            var (file, mutant) = mutants[number - 1];
            var name = $"{file}({mutant.Line}): {mutant.Description}";
            var time = Stopwatch.StartNew();
            var failure = tests.FindFailure(number, file, coverage);
            var result = failure ?? $"SURVIVED {coverage.Classes[number].Count()} test classes that reach it";
            Console.WriteLine($"{number}. {name}\n   {result} ({time.Elapsed.TotalSeconds:0} s)");
            if (failure is null)
            {
                survivors.Add(name);
            }
        }

        Console.WriteLine($"{survivors.Count} survived.");
        survivors.ForEach(Console.WriteLine);
    }
}
