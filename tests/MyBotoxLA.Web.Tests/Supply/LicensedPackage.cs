using System.Collections.Immutable;
using System.Text.Json;
using System.Xml.Linq;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Supply;

/// <summary>A package that ships, and what it says about its own license.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="License">The SPDX expression; null if it has none.</param>
/// <param name="LicenseText">The license text that it contains; null if it has none.</param>
internal sealed record LicensedPackage(string Name, string Version, string? License, string? LicenseText)
{
    private const string Web = "src/MyBotoxLA.Web";

    /// <summary>The packages of the app, from the folder that they were restored to.</summary>
    public static ImmutableArray<LicensedPackage> OfTheApp()
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, Web, "obj", "project.assets.json")));
        var folders = assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToArray();
        return [.. LockedPackage.Of(Web).Select(package => Read(package, folders))];
    }

    private static LicensedPackage Read(LockedPackage package, string[] folders)
    {
        var id = package.Name.ToLowerInvariant();
        var folder = folders.Select(root => Path.Combine(root, id, package.Version)).First(Directory.Exists);
        var nuspec = XDocument.Load(Path.Combine(folder, id + ".nuspec"));
        var license = nuspec.Descendants().FirstOrDefault(element => element.Name.LocalName == "license");
        return license?.Attribute("type")?.Value switch
        {
            "expression" => new(package.Name, package.Version, license.Value, null),
            "file" => new(package.Name, package.Version, null, File.ReadAllText(Path.Combine(folder, license.Value))),
            _ => new(package.Name, package.Version, null, null),
        };
    }
}
