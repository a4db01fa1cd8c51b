using System.Diagnostics;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Workflows;

/// <summary>The script of the workflow <c>preview</c>, with programs in the place of <c>gh</c> and <c>dotnet</c>.</summary>
public sealed class PreviewScriptTests : IDisposable
{
    private const string Marker = "<!-- preview of the content -->";
    private const string List = "api --paginate repos/clinic/site/issues/17/comments --jq";
    private const string Update = "api --method PATCH repos/clinic/site/issues/comments/42 --field body=@comment.md --silent";
    private const string Create = "api --method POST repos/clinic/site/issues/17/comments --field body=@comment.md --silent";

    private readonly string _folder = Directory.CreateTempSubdirectory("preview-").FullName;

    private string Calls => File.ReadAllText(Path.Combine(_folder, "calls"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>What is posted is data: no command in it is run.</summary>
    [Theory]
    [InlineData("", Create)]
    [InlineData("42", Update)]
    [InlineData("42\n43", Update)]
    public void Comment_IsPostedOnceAndThenUpdated(string known, string expected)
    {
        AddProgram("gh", $"""case "$*" in *--jq*) printf '{known}\n' ;; esac""");
        AddReport("# What changes\n\n$(touch run) `touch run` \"quoted\"\n");

        Assert.Equal(0, Run("comment"));

        Assert.StartsWith(List, Calls, StringComparison.Ordinal);
        Assert.Equal(expected, Calls.TrimEnd('\n').Split('\n')[^1]);
        Assert.Equal(
            $"{Marker}\n[Download the report with pictures, and the site as proposed](https://example.com/artifact): unpack the file, "
                + "and open `report.html`.\n\n# What changes\n\n$(touch run) `touch run` \"quoted\"\n",
            File.ReadAllText(Path.Combine(_folder, "comment.md")));
        Assert.False(File.Exists(Path.Combine(_folder, "run")));
    }

    /// <summary>GitHub accepts 65,536 characters; a letter of two bytes is not cut in half.</summary>
    [Fact]
    public void Comment_ThatIsTooLong_IsCut()
    {
        AddProgram("gh", "true");
        AddReport("a" + new string('á', 60_000));

        Assert.Equal(0, Run("comment"));

        var comment = File.ReadAllText(Path.Combine(_folder, "comment.md"));
        Assert.InRange(comment.Length, 24_000, 26_000);
        Assert.EndsWith("á\n\n… The rest is in the report.\n", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void Comment_ThatGitHubDoesNotTake_Fails()
    {
        AddProgram("gh", "exit 1");
        AddReport("Text.");

        Assert.NotEqual(0, Run("comment"));
    }

    [Fact]
    public void Report_IsTheCommandWithTheBase_AndIsTheSummaryToo()
    {
        AddProgram("dotnet", "echo '# What changes'");

        Assert.Equal(0, Run("report", "HEAD^1"));

        Assert.Equal(
            "run --project src/MyBotoxLA.Web -c Release --property:NuGetAudit=false -- changes HEAD^1 --content content --output preview\n",
            Calls);
        Assert.Equal("# What changes\n", File.ReadAllText(Path.Combine(_folder, "summary.md")));
    }

    /// <summary>A program that writes down its arguments, then runs a command.</summary>
    private void AddProgram(string name, string command)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, $"#!/bin/sh\nprintf '%s\\n' \"$*\" >>calls\n{command}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    private void AddReport(string text)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "preview"));
        File.WriteAllText(Path.Combine(_folder, "preview/report.md"), text);
    }

    private int Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Repository.Root, ".github/workflows/preview.sh"), .. arguments])
        {
            WorkingDirectory = _folder,
            Environment =
            {
                ["PATH"] = $"{_folder}:{Environment.GetEnvironmentVariable("PATH")}",
                ["ARTIFACT"] = "https://example.com/artifact",
                ["GITHUB_STEP_SUMMARY"] = Path.Combine(_folder, "summary.md"),
                ["NUMBER"] = "17",
                ["REPOSITORY"] = "clinic/site",
            },
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("bash did not start.");
        process.WaitForExit();
        return process.ExitCode;
    }
}
