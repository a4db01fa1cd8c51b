using System.Diagnostics;
using System.Text.Json;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Supply;

/// <summary>A project as the build sees it, with everything that it inherits. Nothing is built.</summary>
internal static class Evaluated
{
    public static async Task<JsonElement> Project(string project, params (string Name, string Value)[] environment)
    {
        string[] asked =
        [
            "-getProperty:NuGetAudit,NuGetAuditLevel,NuGetAuditMode,RestorePackagesWithLockFile,RestoreLockedMode,TreatWarningsAsErrors,WarningsNotAsErrors",
            "-getItem:Content",
        ];
        var start = new ProcessStartInfo(
            "dotnet",
            ["msbuild", Path.Combine(Repository.Root, project), .. asked])
        { RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode == 0 ? JsonSerializer.Deserialize<JsonElement>(output) : throw new InvalidOperationException(output);
    }
}
