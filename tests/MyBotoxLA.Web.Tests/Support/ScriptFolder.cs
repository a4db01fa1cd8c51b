using System.Diagnostics;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>A temporary folder in which scripts of the repository run, with programs that only write down how they are called.</summary>
public sealed class ScriptFolder : IDisposable
{
    private readonly string _programs = Directory.CreateTempSubdirectory("programs-").FullName;

    public string Root { get; } = Directory.CreateTempSubdirectory("script-").FullName;

    /// <summary>The calls of the programs, one per line, each with the name of the program first.</summary>
    public string[] Calls => File.Exists(CallsFile) ? File.ReadAllLines(CallsFile) : [];

    private string CallsFile => Path.Combine(_programs, "calls");

    /// <summary>The folder with a program that writes down its arguments, then runs a command of the shell.</summary>
    public ScriptFolder WithProgram(string name, string command = "true")
    {
        var path = Path.Combine(_programs, name);
        File.WriteAllText(path, $"#!/bin/sh\nprintf '{name} %s\\n' \"$*\" >>'{CallsFile}'\n{command}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return this;
    }

    public ScriptFolder With(string file, string text)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Root);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Runs a script of the repository in the folder, and returns its exit code.</summary>
    public int Run(string script, IEnumerable<string> arguments, params ReadOnlySpan<(string Name, string Value)> variables) =>
        Run([Path.Combine(Repository.Root, script), .. arguments], variables);

    /// <summary>Runs commands of the shell in the folder, which must succeed.</summary>
    public void Shell(string commands) => Assert.Equal(0, Run(["-euc", commands]));

    public void Dispose()
    {
        Directory.Delete(Root, recursive: true);
        Directory.Delete(_programs, recursive: true);
    }

    private int Run(IEnumerable<string> arguments, params ReadOnlySpan<(string Name, string Value)> variables)
    {
        var start = new ProcessStartInfo("bash", arguments)
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{_programs}:{Environment.GetEnvironmentVariable("PATH")}";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("bash did not start.");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return process.ExitCode;
    }
}
