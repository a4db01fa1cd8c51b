using System.Globalization;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Rules;

namespace MyBotoxLA.Benchmarks;

/// <summary>
/// The processor time to check many medical pages with every rule, and with all but those about claims, figures, and sources:
/// alternating rounds, and the ratio of their medians.
/// </summary>
internal static class RuleCosts
{
    private const int Rounds = 7;

    private static readonly string[] DataFiles = [ContentPath.ClaimsFile, ContentPath.FiguresFile];

    /// <summary>Prints the medians and their ratio for copies of the medical pages of a content folder.</summary>
    public static void Run(string content, int pages)
    {
        var folder = Directory.CreateTempSubdirectory("rules-").FullName;
        Copy(content, folder, pages);
        var (with, without) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            with.Add(Measure(content, folder, new ContentOptions { Folder = folder }, hasData: true));
            without.Add(Measure(content, folder, Reduced(folder), hasData: false));
        }

        Directory.Delete(folder, recursive: true);
        var (all, some) = (Median(with), Median(without));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{pages:N0} pages, {Rounds} rounds: {all:N0} ms with every rule, {some:N0} ms without, ratio {all / some:F2}"));
    }

    private static ContentOptions Reduced(string folder)
    {
        var options = new ContentOptions { Folder = folder };
        return options with
        {
            BodyRules = [.. options.BodyRules.Where(rule => rule is not (ClaimRule or FigureRule))],
            SiteRules = [.. options.SiteRules.Where(
                rule => rule is not (ClinicClaimRule or UnusedFigureRule or SourceTitleRule or PlainLanguageRule))],
        };
    }

    /// <summary>The English pages with a drug, copied into folders until there are enough.</summary>
    private static void Copy(string content, string folder, int pages)
    {
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? folder);
            File.Copy(file, target);
        }

        var medical = Directory.GetFiles(content, "*.md").Where(file => File.ReadAllText(file).Contains("\ndrug: ")).Order().ToArray();
        for (var copy = 0; copy < pages; copy++)
        {
            var target = Path.Combine(folder, $"copy-{copy / 100}", $"page-{copy}.md");
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? folder);
            File.Copy(medical[copy % medical.Length], target);
        }
    }

    private static double Measure(string content, string folder, ContentOptions options, bool hasData)
    {
        foreach (var file in DataFiles)
        {
            File.Delete(Path.Combine(folder, file));
            if (hasData)
            {
                File.Copy(Path.Combine(content, file), Path.Combine(folder, file));
            }
        }

        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        var snapshot = new ContentLoader(options).Load(CancellationToken.None);
        var time = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        GC.KeepAlive(snapshot);
        return time;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
