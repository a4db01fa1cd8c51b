using System.Collections.Immutable;
using System.Text.Json;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Supply;

/// <summary>A package that a <c>packages.lock.json</c> names, asked for or behind one that is.</summary>
internal sealed record LockedPackage(string Name, string Version)
{
    private const string LockFile = "packages.lock.json";

    /// <summary>The folders of the projects, relative to the root.</summary>
    public static ImmutableArray<string> Projects { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "MyBotoxLA.sln"))
            .SelectMany(line => line.Split('"'))
            .Where(part => part.EndsWith(".csproj", StringComparison.Ordinal))
            .Select(part => Path.GetDirectoryName(part.Replace('\\', '/')) ?? ""),
    ];

    public bool IsPrerelease => Version.Split('+')[0].Contains('-', StringComparison.Ordinal);

    public static ImmutableArray<LockedPackage> Of(string project)
    {
        using var json = Read(project);
        return
        [
            .. json.RootElement.GetProperty("dependencies").EnumerateObject()
                .SelectMany(target => target.Value.EnumerateObject())
                .Where(package => package.Value.TryGetProperty("resolved", out _))
                .Select(package => new LockedPackage(package.Name, package.Value.GetProperty("resolved").GetString() ?? ""))
                .Distinct()
                .OrderBy(package => package.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>
    /// What the packages were chosen for: <c>net10.0</c>, and <c>net10.0/linux-x64</c> where a kind of machine was named.
    /// </summary>
    public static ImmutableArray<string> Targets(string project)
    {
        using var json = Read(project);
        return [.. json.RootElement.GetProperty("dependencies").EnumerateObject().Select(target => target.Name)];
    }

    private static JsonDocument Read(string project) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, project, LockFile)));
}
