using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace MyBotoxLA.Abuse;

/// <summary>The program itself in a process of its own, on a free port of this machine.</summary>
internal sealed partial class RunningProgram : IAsyncDisposable
{
    private const int FaultsKept = 5;

    private readonly Process _process;
    private readonly TaskCompletionSource<Uri> _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> _faults = [];
    private int _serverErrors;
    private int _loggedErrors;

    private RunningProgram(ProcessStartInfo start)
    {
        _process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        _process.OutputDataReceived += (_, line) => Read(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => Keep(line.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public IPEndPoint EndPoint => new(IPAddress.Loopback, Address.Port);

    public HttpClient Client { get; } = new(
        new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false })
    { Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>Answers of 5xx by the program's own log, which knows also of those that nobody waited for.</summary>
    public int ServerErrors => Volatile.Read(ref _serverErrors);

    /// <summary>What the program logged as errors besides.</summary>
    public int LoggedErrors => Volatile.Read(ref _loggedErrors);

    public IEnumerable<string> Faults => _faults;

    public bool IsAlive => !_process.HasExited;

    /// <summary>Memory in the machine's RAM, in MB: VmRSS.</summary>
    public double Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    public static async Task<RunningProgram> Start(string program, string content, string state, params string[] settings)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [program, "--urls", "http://127.0.0.1:0", "--Content:Path", content, "--Content:State", state, .. settings])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        var running = new RunningProgram(start);
        running.Address = await running._started.Task.WaitAsync(TimeSpan.FromSeconds(60));
        using var first = await running.Client.GetAsync(running.Address);
        first.EnsureSuccessStatusCode();
        return running;
    }

    public async Task<(int Status, byte[] Body)> Get(string path)
    {
        using var response = await Client.GetAsync(new Uri(Address, path));
        return ((int)response.StatusCode, await response.Content.ReadAsByteArrayAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Read(string line)
    {
        if (line.Contains("\"Status\":5", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _serverErrors);
            Keep(line);
        }
        else if (line.Contains("\"@l\":\"Error\"", StringComparison.Ordinal) || line.Contains("\"@l\":\"Fatal\"", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _loggedErrors);
            Keep(line);
        }
        else if (!_started.Task.IsCompleted && AddressInLog().Match(line) is { Success: true } match)
        {
            _started.TrySetResult(new Uri(match.Value));
        }
    }

    private void Keep(string line)
    {
        if (line.Length > 0 && _faults.Count < FaultsKept)
        {
            _faults.Enqueue(line);
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d+")]
    private static partial Regex AddressInLog();
}
