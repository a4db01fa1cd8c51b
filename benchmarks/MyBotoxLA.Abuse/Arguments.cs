using System.Globalization;

namespace MyBotoxLA.Abuse;

/// <summary>What the command line asks for.</summary>
internal sealed record Arguments
{
    private static readonly string[] Measures = ["requests", "content", "slow", "swap", "memory"];

    public required string Measure { get; init; }

    /// <summary>The program to be abused.</summary>
    public required string Program { get; init; }

    /// <summary>The content to begin with; it is copied.</summary>
    public required string Content { get; init; }

    /// <summary>Equal seeds give equal requests and equal files.</summary>
    public required int Seed { get; init; }

    /// <summary>The number of the first request, to repeat one alone.</summary>
    public required int First { get; init; }

    /// <summary>How much of the measure; null for all of it.</summary>
    public int? Count { get; init; }

    /// <summary>A quick try, whose times and memory say nothing.</summary>
    public required bool IsTest { get; init; }

    public int CountOr(int whole, int test) => Count ?? (IsTest ? test : whole);

    public static Arguments? Read(string[] args)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 1; i < args.Length; i++)
        {
            if (args[i] != "--test" && i + 1 == args.Length)
            {
                return null;
            }

            settings[args[i]] = args[i] == "--test" ? "" : args[++i];
        }

        return args.Length > 0
            && Measures.Contains(args[0])
            && settings.TryGetValue("--program", out var program)
            && settings.TryGetValue("--content", out var content)
            ? new Arguments
            {
                Measure = args[0],
                Program = Path.GetFullPath(program),
                Content = Path.GetFullPath(content),
                Seed = Number("--seed") ?? 1,
                First = Number("--first") ?? 0,
                Count = Number("--count"),
                IsTest = settings.ContainsKey("--test"),
            }
            : null;

        int? Number(string name) => settings.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : null;
    }
}
