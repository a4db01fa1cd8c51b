using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using MyBotoxLA.Benchmarks;

switch (args)
{
    case ["generate", var folder, var pages]:
        GeneratedContent.Write(folder, int.Parse(pages, CultureInfo.InvariantCulture));
        return 0;
    case ["load", var folder]:
        FreshProcess.Load(folder);
        return 0;
}

// Reports go beside the program, where git does not look.
var config = DefaultConfig.Instance.WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "results"));
var isSmoke = args.Contains(Smoke.Flag);
string[] choice = [.. args.Where(arg => arg != Smoke.Flag)];
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Smoke).Assembly)
    .Run(choice.Length > 0 ? choice : ["--filter", "*"], isSmoke ? Smoke.Apply(config) : config)
    .ToList();
var hasFailed = (isSmoke && summaries.Count == 0) || summaries.Exists(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success));
return hasFailed ? 1 : 0;
