using System.Text;
using System.Text.RegularExpressions;
using NUglify;

namespace MyBotoxLA.Web.Assets;

/// <summary>Joins and minifies the style sheets: see docs/adr/0001-style-bundle-without-weboptimizer.md.</summary>
internal static partial class StyleBundle
{
    /// <summary>One style sheet from all of <c>Styles/</c>; <c>asset(name)</c> in it becomes the asset's address.</summary>
    public static byte[] Build(Func<string, string> assetUrl)
    {
        // Cascade layers are declared in layers.css, so the order of the other files has no meaning.
        var files = EmbeddedFiles.In("Styles/")
            .OrderBy(name => name != "layers.css")
            .Select(name => Encoding.UTF8.GetString(EmbeddedFiles.Read("Styles/" + name)));
        var css = AssetCall().Replace(string.Join('\n', files), call => $"url(\"{assetUrl(call.Groups[1].Value)}\")");
        var minified = Uglify.Css(css);
        return minified.HasErrors
            ? throw new InvalidOperationException($"The style sheet has a fault: {string.Join("; ", minified.Errors)}")
            : Encoding.UTF8.GetBytes(minified.Code);
    }

    [GeneratedRegex(@"asset\(([a-z0-9.-]+)\)")]
    private static partial Regex AssetCall();
}
