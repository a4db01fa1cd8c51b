using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>The program itself, started as a user would start it, on a free port of this machine.</summary>
public sealed partial class RunningSite : IAsyncDisposable
{
    private readonly StringBuilder _output = new();
    private Process? _process;

    public Uri Address { get; private set; } = SiteFactory.BaseAddress;

    public int Id => _process?.Id ?? 0;

    /// <summary>Everything written so far, including to standard error.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>The program with its own settings; the test must dispose it.</summary>
    public static Task<RunningSite> With(params string[] arguments) => Under([], arguments);

    /// <summary>The program, started through another program that it replaces, such as <c>prlimit</c>.</summary>
    public static async Task<RunningSite> Under(string[] starter, params string[] arguments)
    {
        var site = new RunningSite();
        await site.Begin(starter, arguments);
        return site;
    }

    /// <summary>Runs the program to its end: for settings that stop it at start.</summary>
    public static async Task<(int Code, string Output, string Errors)> Run(params string[] arguments)
    {
        using var process = Start(arguments);
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>Sends a request with these lines; answers with the status and the value of <c>Location</c>.</summary>
    public async Task<string> StatusAndLocation(string head)
    {
        var answer = (await Send($"{head}Connection: close\r\n\r\n")).Split("\r\n\r\n")[0].Split("\r\n");
        var location = Array.Find(answer, line => line.StartsWith("Location: ", StringComparison.Ordinal))?["Location: ".Length..];
        return $"{answer[0].Split(' ')[1]} {location}";
    }

    private async Task Begin(string[] starter, params string[] arguments)
    {
        var process = StartUnder(
            starter,
            ["--urls", "http://127.0.0.1:0", "--Content:Path", Repository.SampleContent, .. arguments]);
        _process = process;
        try
        {
            var started = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
            process.OutputDataReceived += (_, line) => Read(line.Data, started);
            process.ErrorDataReceived += (_, line) => Read(line.Data, started);
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            Address = await Started(process, started.Task);
        }
        catch
        {
            // No caller would dispose a program that did not start.
            await DisposeAsync();
            throw;
        }
    }

    private void Read(string? line, TaskCompletionSource<Uri> started)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }

        if (AddressInLog().Match(line ?? "") is { Success: true } match)
        {
            started.TrySetResult(new Uri(match.Value));
        }
    }

    /// <summary>On a busy machine, startup can take minutes, so only a program that exited or used no processor time has failed.</summary>
    private async Task<Uri> Started(Process process, Task<Uri> started)
    {
        const int Rounds = 10;
        var ended = process.WaitForExitAsync();
        var used = TimeSpan.MinValue;
        for (var round = 0; round < Rounds && !ended.IsCompleted && process.TotalProcessorTime > used; round++)
        {
            used = process.TotalProcessorTime;
            if (await Task.WhenAny(started, ended, Task.Delay(TimeSpan.FromSeconds(30))) == started)
            {
                return await started;
            }
        }

        var fault = ended.IsCompleted ? $"ended with exit code {process.ExitCode}" : "hangs";
        throw new InvalidOperationException($"The program {fault} before it listened. It wrote:\n{Output}");
    }

    /// <summary>Starts the program in Production.</summary>
    public static Process Start(params string[] arguments) => StartUnder([], arguments);

    private static Process StartUnder(string[] starter, string[] arguments)
    {
        string[] words = [.. starter, "dotnet", typeof(Program).Assembly.Location, .. arguments];
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        return Process.Start(start) ?? throw new InvalidOperationException($"{words[0]} did not start.");
    }

    /// <summary>Status and location for a path sent byte for byte, which no HTTP client would do.</summary>
    public async Task<(int Status, string Location)> Get(string path)
    {
        var answer = await Send($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        var head = answer.Split("\r\n\r\n")[0].Split("\r\n");
        var location = Array.Find(head, line => line.StartsWith("Location: ", StringComparison.Ordinal))?["Location: ".Length..] ?? "";
        return (int.Parse(head[0].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture), location);
    }

    public async Task<string> Send(string request)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var client = new TcpClient();
        await client.ConnectAsync(Address.Host, Address.Port, cancellation);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), cancellation);
        using var answer = new MemoryStream();
        await stream.CopyToAsync(answer, cancellation);
        return Encoding.UTF8.GetString(answer.ToArray());
    }

    /// <summary>Sends SIGTERM.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{Running.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>The exit code, once the program has exited by itself.</summary>
    public async Task<int> Exit()
    {
        await Running.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Wait.Limit);
        return Running.ExitCode;
    }

    private Process Running => _process ?? throw new InvalidOperationException("The program was not started.");

    public async ValueTask DisposeAsync()
    {
        if (_process is { } process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d+")]
    private static partial Regex AddressInLog();
}
