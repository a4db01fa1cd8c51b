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

    private readonly FrozenDictionary<string, Resource> _byName;

    private Assets(IEnumerable<KeyValuePair<string, Resource>> byName) => _byName = byName.ToFrozenDictionary();

    public IEnumerable<KeyValuePair<string, Resource>> ByPath => _byName.Values.Select(asset => KeyValuePair.Create(asset.Name, asset));

    public string StyleSheet => Url(StyleSheetName);

    /// <summary>Rules that let a browser fetch a page of this site before it is asked for: https://wicg.github.io/nav-speculation/speculation-rules.html.</summary>
    public string SpeculationRules => Url("speculation-rules.json");

    /// <summary>The address of an asset; a name that does not exist is a bug.</summary>
    public string Url(string name) => _byName[name].Name;

    public static Assets FromAssembly()
    {
        var files = EmbeddedFiles.In("wwwroot/").Select(name => (Name: name, Bytes: EmbeddedFiles.Read("wwwroot/" + name)));
        var assets = files.Select(file => KeyValuePair.Create(Path.GetFileName(file.Name), ToResource(file.Name, file.Bytes))).ToDictionary();
        assets[StyleSheetName] = ToResource("assets/" + StyleSheetName, StyleBundle.Build(name => assets[name].Name));
        return new Assets(assets);
    }

    private static Resource ToResource(string name, byte[] bytes)
    {
        var isFingerprinted = name.StartsWith("assets/", StringComparison.Ordinal);
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        var path = isFingerprinted ? $"/{Path.ChangeExtension(name, fingerprint + Path.GetExtension(name))}" : $"/{name}";
        return new Resource(path, MediaTypes.OfFile(name), isFingerprinted ? CacheControls.Forever : CacheControls.ADay, bytes);
    }
}
