using System.Collections.Frozen;
using System.Security.Cryptography;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Assets;

/// <summary>
/// Every asset of the site. What is in <c>wwwroot/assets/</c> gets a fingerprint in its address; what is above it, such as
/// <c>favicon.ico</c>, keeps the address that browsers request on their own.
/// </summary>
internal sealed class AssetCatalog
{
    private const string StyleSheetName = "site.css";
    private static readonly string Folder = SitePaths.AssetsFolder[1..];

    private readonly FrozenDictionary<string, Asset> _byName;

    private AssetCatalog(IEnumerable<KeyValuePair<string, Asset>> byName) => _byName = byName.ToFrozenDictionary();

    public IEnumerable<Asset> All => _byName.Values;

    public string StyleSheet => Url(StyleSheetName);

    /// <summary>
    /// Rules that let a browser fetch a page of this site in advance:
    /// https://wicg.github.io/nav-speculation/speculation-rules.html.
    /// </summary>
    public string SpeculationRules => Url("speculation-rules.json");

    /// <summary>The address of an asset; a name that does not exist is a bug.</summary>
    public string Url(string name) => _byName[name].Path;

    public static AssetCatalog FromAssembly()
    {
        var files = EmbeddedFiles.In("wwwroot/").Select(name => (Name: name, Bytes: EmbeddedFiles.Read("wwwroot/" + name)));
        var assets = files.Select(file => KeyValuePair.Create(Path.GetFileName(file.Name), ToAsset(file.Name, file.Bytes))).ToDictionary();
        assets[StyleSheetName] = ToAsset(Folder + StyleSheetName, StyleBundle.Build(name => assets[name].Path));
        return new AssetCatalog(assets);
    }

    private static Asset ToAsset(string name, byte[] bytes)
    {
        var isFingerprinted = name.StartsWith(Folder, StringComparison.Ordinal);
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        var path = isFingerprinted ? $"/{Path.ChangeExtension(name, fingerprint + Path.GetExtension(name))}" : $"/{name}";
        return new Asset(path, MediaTypes.OfFile(name), isFingerprinted ? CacheControls.Forever : CacheControls.ADay, bytes);
    }
}
