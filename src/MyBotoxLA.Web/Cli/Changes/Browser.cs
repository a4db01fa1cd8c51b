using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace MyBotoxLA.Web.Cli.Changes;

/// <summary>
/// A page in Chromium without a window, driven by its DevTools protocol: https://chromedevtools.github.io/devtools-protocol/. The browser
/// is a program of the machine, so this one needs no package for it; it ends with this object.
/// </summary>
internal sealed class Browser : IAsyncDisposable
{
    /// <summary>An environment variable with the path of the browser, as other tools use it too.</summary>
    public const string PathVariable = "CHROME_PATH";

    private const string Listening = "DevTools listening on ";

    private static readonly TimeSpan ToEnd = TimeSpan.FromSeconds(5);

    /// <summary>It sends no request to another host, whatever a page contains.</summary>
    private static readonly string[] Arguments =
    [
        "--headless=new", "--remote-debugging-port=0", "--host-resolver-rules=MAP * ~NOTFOUND", "--allow-file-access-from-files",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions", "--disable-quic",
        "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--no-first-run", "--no-default-browser-check", "about:blank",
    ];

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    private static readonly string[] Folders =
    [
        "/Applications/Google Chrome.app/Contents/MacOS",
        @"C:\Program Files\Google\Chrome\Application",
        @"C:\Program Files (x86)\Microsoft\Edge\Application",
    ];

    private readonly Process _process;
    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _commands;

    private Browser(Process process) => _process = process;

    /// <summary>The browser that the variable names, or that is installed; null if there is none.</summary>
    public static string? Find() => Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } named
        ? File.Exists(named) ? named : null
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .Concat(Folders.SelectMany(folder => Names.Append("Google Chrome").Select(name => Path.Combine(folder, name))))
            .FirstOrDefault(File.Exists);

    /// <param name="program">The browser.</param>
    /// <param name="profile">An empty folder for its files.</param>
    /// <param name="cancellationToken">Ends the wait, and the browser.</param>
    public static async Task<Browser> Start(string program, string profile, CancellationToken cancellationToken)
    {
        // Chromium refuses to run as the administrator with its sandbox on, as in most containers.
        string[] sandbox = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];
        var process = Process.Start(new ProcessStartInfo(program, [.. sandbox, $"--user-data-dir={profile}", .. Arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        }) ?? throw new IOException($"{program} did not start.");
        var browser = new Browser(process);
        try
        {
            await browser.Connect(cancellationToken);
            return browser;
        }
        catch
        {
            await browser.DisposeAsync();
            throw;
        }
    }

    /// <summary>Loads a page, and returns once it is loaded.</summary>
    public Task Open(Uri page, CancellationToken cancellationToken) =>
        Send("Page.navigate", new() { ["url"] = page.AbsoluteUri }, cancellationToken, awaited: "Page.loadEventFired");

    /// <summary>The value of a JavaScript expression, once its promise is fulfilled.</summary>
    public async Task<JsonNode?> Evaluate(string expression, CancellationToken cancellationToken)
    {
        var parameters = new JsonObject { ["expression"] = expression, ["awaitPromise"] = true, ["returnByValue"] = true };
        var result = await Send("Runtime.evaluate", parameters, cancellationToken);
        return result["exceptionDetails"] is { } fault
            ? throw new IOException($"The browser reports: {fault["exception"]?["description"] ?? fault["text"]}")
            : result["result"]?["value"];
    }

    /// <summary>The answer to a command, after the event with this name, if one is given.</summary>
    public async Task<JsonNode> Send(string method, JsonObject parameters, CancellationToken cancellationToken, string? awaited = null)
    {
        var id = ++_commands;
        var command = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        await _socket.SendAsync(Encoding.UTF8.GetBytes(command.ToJsonString()), WebSocketMessageType.Text, true, cancellationToken);
        JsonNode? result = null;
        while (result is null || awaited is not null)
        {
            var message = await Receive(cancellationToken);
            if ((int?)message["id"] == id)
            {
                result = message["result"]
                    ?? throw new IOException($"The browser refuses {method}: {message["error"]?["message"]}");
            }

            awaited = (string?)message["method"] == awaited ? null : awaited;
        }

        return result;
    }

    /// <summary>Asks the browser to end, which also ends its other processes; one that does not answer is ended.</summary>
    public async ValueTask DisposeAsync()
    {
        using var limit = new CancellationTokenSource(ToEnd);
        try
        {
            await Send("Browser.close", [], limit.Token);
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (Exception fault) when (fault is WebSocketException or InvalidOperationException or OperationCanceledException or IOException)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _socket.Dispose();
        _process.Dispose();
    }

    /// <summary>The browser writes the address that it listens on; the one page that it has opened is below it.</summary>
    private async Task Connect(CancellationToken cancellationToken)
    {
        string? address = null;
        while (address is null)
        {
            var line = await _process.StandardError.ReadLineAsync(cancellationToken) ?? throw new IOException("The browser ended.");
            address = line.StartsWith(Listening, StringComparison.Ordinal) ? line[Listening.Length..] : null;
        }

        // What else it writes must be read, because a full pipe would stop it.
        _ = _process.StandardError.ReadToEndAsync(CancellationToken.None);
        _ = _process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        using var http = new HttpClient();
        var pages = JsonNode.Parse(await http.GetStringAsync($"http://{new Uri(address).Authority}/json/list", cancellationToken));
        var page = pages?.AsArray().Select(each => (string?)each?["webSocketDebuggerUrl"]).FirstOrDefault()
            ?? throw new IOException("The browser opened no page.");
        await _socket.ConnectAsync(new Uri(page), cancellationToken);
        await Send("Page.enable", [], cancellationToken);
    }

    private async Task<JsonNode> Receive(CancellationToken cancellationToken)
    {
        using var message = new MemoryStream();
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(_buffer.AsMemory(), cancellationToken);
            message.Write(_buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return part.MessageType == WebSocketMessageType.Text && JsonNode.Parse(message.ToArray()) is { } node
            ? node
            : throw new IOException("The browser closed the connection.");
    }
}
