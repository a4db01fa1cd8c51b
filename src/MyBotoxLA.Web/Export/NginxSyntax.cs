using System.Text;
using Microsoft.Extensions.Primitives;

namespace MyBotoxLA.Web.Export;

/// <summary>The configuration language of nginx.</summary>
internal static class NginxSyntax
{
    public static StringBuilder AppendLocation(this StringBuilder text, string place, IEnumerable<string> lines) =>
        text.Append($"location {place} {{\n").AppendJoin("", lines.Select(line => $"    {line}\n")).Append("}\n");

    public static string AddHeader(KeyValuePair<string, StringValues> header) =>
        $"add_header {header.Key} {Quote(header.Value.ToString())} always;";

    /// <summary>A path as nginx decodes it; between quotation marks only if it has characters that nginx would read as its own.</summary>
    public static string Path(string path) =>
        path.All(character => !char.IsAscii(character) || char.IsAsciiLetterOrDigit(character) || "/-._~".Contains(character))
            ? path
            : Quote(path);

    public static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
