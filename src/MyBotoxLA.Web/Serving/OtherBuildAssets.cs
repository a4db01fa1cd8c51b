using System.Collections.Frozen;
using System.Text.RegularExpressions;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Serving;

/// <summary>
/// Answers a request for an asset with the fingerprint of another build with the asset that has the same name in this one, for a
/// minute: see docs/adr/0015-assets-of-other-builds.md.
/// </summary>
internal sealed partial class OtherBuildAssets(RequestDelegate next, AssetCatalog assets)
{
    private readonly FrozenDictionary<string, Resource> _byName = assets.All
        .Where(asset => asset.Path.StartsWith(SitePaths.AssetsFolder, StringComparison.Ordinal))
        .ToFrozenDictionary(asset => Fingerprint().Replace(asset.Path, "."), ForAMinute);

    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        return Fingerprint().IsMatch(path) && _byName.TryGetValue(Fingerprint().Replace(path, "."), out var asset)
            ? ResourceResponse.Write(context, asset)
            : next(context);
    }

    private static Resource ForAMinute(Asset asset) =>
        new Resource(asset.Path, asset.ContentType, CacheControls.AMinute, asset.Bytes).Add(ContentCoding.Gzip);

    [GeneratedRegex(@"\.[0-9a-f]{10}\.(?=[a-z0-9]+$)")]
    private static partial Regex Fingerprint();
}
