using System.Collections.Frozen;
using System.Diagnostics;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>The editor in <c>editor/</c>, built once for all tests, with the headers that it is published with.</summary>
public sealed class EditorBundle : IAsyncLifetime
{
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".png"] = "image/png",
        [".wasm"] = "application/wasm",
        [".woff2"] = "font/woff2",
    }.ToFrozenDictionary();

    private static readonly Lazy<Task> Building = new(Build);

    private static string Folder { get; } = Path.Combine(Repository.Root, "editor");

    /// <summary>The files, built.</summary>
    public static string Built { get; } = Path.Combine(Folder, "dist");

    /// <summary>The headers of every file, from <c>_headers</c>.</summary>
    public FrozenDictionary<string, string> Headers { get; } = File.ReadLines(Path.Combine(Folder, "public", "_headers"))
        .Skip(1)
        .Select(line => line.Trim().Split(": ", 2))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1]);

    public async ValueTask InitializeAsync() => await Building.Value;

    /// <summary>A file of the editor and its media type; null if there is none.</summary>
    /// <param name="path">The path of its address.</param>
    public static (string File, string Type)? Find(string path)
    {
        var file = Path.Combine(Built, path == "/" ? "index.html" : path.TrimStart('/'));
        return File.Exists(file) ? (file, Types.GetValueOrDefault(Path.GetExtension(file), "text/plain")) : null;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static async Task Build()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            throw new InvalidOperationException(
                "The packages of editor/ are missing. Run `npm ci --ignore-scripts` there, or ./test.sh, which does it.");
        }

        var start = new ProcessStartInfo("node", ["build.js"]) { WorkingDirectory = Folder, RedirectStandardError = true };
        using var build = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        var errors = await build.StandardError.ReadToEndAsync();
        await build.WaitForExitAsync();
        if (build.ExitCode != 0)
        {
            throw new InvalidOperationException($"The editor could not be built:\n{errors}");
        }
    }
}
