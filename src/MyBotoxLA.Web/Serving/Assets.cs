using System.Collections.Frozen;
using System.Security.Cryptography;

namespace MyBotoxLA.Web.Serving;

/// <summary>
/// Every asset of the site. What lies in <c>wwwroot/assets/</c> gets a fingerprint in its address; what lies above,
/// such as <c>favicon.ico</c>, keeps the address that browsers ask for by themselves.
/// </summary>
internal sealed class Assets
{
    private const string StyleSheetName = "site.css";

    private readonly FrozenDictionary<string, Asset> _byName;

    private Assets(IEnumerable<KeyValuePair<string, Asset>> byName) => _byName = byName.ToFrozenDictionary();

    public IEnumerable<Asset> All => _byName.Values;

    public string StyleSheet => Url(StyleSheetName);

    /// <summary>The address of an asset; a name that does not exist is a bug.</summary>
    public string Url(string name) => _byName[name].Path;

    public static Assets FromAssembly()
    {
        var files = EmbeddedFiles.In("wwwroot/").Select(name => (Name: name, Bytes: EmbeddedFiles.Read("wwwroot/" + name)));
        var assets = files.Select(file => KeyValuePair.Create(Path.GetFileName(file.Name), ToAsset(file.Name, file.Bytes))).ToDictionary();
        assets[StyleSheetName] = ToAsset("assets/" + StyleSheetName, StyleBundle.Build(name => assets[name].Path));
        return new Assets(assets);
    }

    private static Asset ToAsset(string name, byte[] bytes)
    {
        var isFingerprinted = name.StartsWith("assets/", StringComparison.Ordinal);
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        var path = isFingerprinted ? $"/{Path.ChangeExtension(name, fingerprint + Path.GetExtension(name))}" : $"/{name}";
        return new Asset(path, ContentType(name), bytes, isFingerprinted);
    }

    private static string ContentType(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".json" => "application/speculationrules+json",
        ".ico" => "image/x-icon",
        ".png" => "image/png",
        ".svg" => "image/svg+xml",
        ".txt" => "text/plain; charset=utf-8",
        ".webmanifest" => "application/manifest+json",
        ".woff2" => "font/woff2",
        var extension => throw new InvalidOperationException($"No media type is known for {extension}."),
    };
}
