using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Architecture;

/// <summary>A file that is short because its lines are long is not short.</summary>
public sealed class LineLengthTests
{
    private const int Longest = 140;

    private static readonly string[] Folders = ["src", "tests", "benchmarks", "tools"];

    [Fact]
    public void Line_OfCSharpOrRazor_FitsAScreen()
    {
        var files = Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs*", SearchOption.AllDirectories))
            .Where(IsSource)
            .Order(StringComparer.Ordinal)
            .ToArray();

        var tooLong = files.SelectMany(file => File.ReadLines(file)
            .Select((line, at) => (line.Length, Text: $"{Path.GetRelativePath(Repository.Root, file)}:{at + 1} ({line.Length})"))
            .Where(line => line.Length > Longest)
            .Select(line => line.Text));

        Assert.NotEmpty(files);
        Layers.AssertNone(tooLong);
    }

    private static bool IsSource(string file) =>
        Path.GetExtension(file) is ".cs" or ".cshtml"
        && !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");
}
