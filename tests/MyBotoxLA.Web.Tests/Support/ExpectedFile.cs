namespace MyBotoxLA.Web.Tests.Support;

/// <summary>
/// A file of the tests with what the program writes. With the environment variable UPDATE_EXPECTED, tests change it instead of failing.
/// </summary>
public static class ExpectedFile
{
    private const string Variable = "UPDATE_EXPECTED";

    public static bool IsUpdating { get; } = Environment.GetEnvironmentVariable(Variable) is not null;

    /// <summary>The advice at the end of a failure.</summary>
    public static string Advice(string path) => $"If this is correct, run the test with {Variable}=1, and read what changed in {path}.";

    /// <summary>The path of a file in the folder of the tests.</summary>
    public static string PathOf(string name) => Path.Combine(Repository.Root, "tests/MyBotoxLA.Web.Tests", name);

    public static string Read(string path) => File.Exists(path) ? File.ReadAllText(path) : "";

    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "");
        File.WriteAllText(path, text);
    }

    /// <summary>Fails with the first line that differs.</summary>
    public static void AssertEqual(string name, string text)
    {
        var path = PathOf(name);
        if (IsUpdating)
        {
            Write(path, text);
        }

        var expected = Read(path);
        var same = text.Split('\n').Zip(expected.Split('\n')).TakeWhile(lines => lines.First == lines.Second).Count();
        Assert.True(
            text == expected,
            $"Line {same + 1} of {name} should now be:\n{text.Split('\n').ElementAtOrDefault(same)}\n{Advice(path)}");
    }
}
