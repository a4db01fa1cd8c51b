using System.Text;

namespace MyBotoxLA.Content.Model;

/// <summary>Percent-encoding of URL paths: https://www.rfc-editor.org/rfc/rfc3986#section-2.1.</summary>
public static class UrlPath
{
    /// <summary>The path with everything percent-encoded but letters, digits, and the characters <c>-._~/</c>.</summary>
    public static string Encode(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>
    /// The path decoded once, as a server sees it; null if a <c>%</c> does not begin a code, or the codes are not UTF-8 text.
    /// </summary>
    public static string? Decode(string path)
    {
        if (!path.Contains('%', StringComparison.Ordinal))
        {
            return path;
        }

        var bytes = new List<byte>(path.Length);
        for (var i = 0; i < path.Length;)
        {
            if (path[i] != '%')
            {
                var next = path.IndexOf('%', i) is var at and >= 0 ? at : path.Length;
                bytes.AddRange(Encoding.UTF8.GetBytes(path[i..next]));
                i = next;
            }
            else if (i + 2 < path.Length && char.IsAsciiHexDigit(path[i + 1]) && char.IsAsciiHexDigit(path[i + 2]))
            {
                bytes.Add(Convert.ToByte(path.Substring(i + 1, 2), fromBase: 16));
                i += 3;
            }
            else
            {
                return null;
            }
        }

        return System.Text.Unicode.Utf8.IsValid([.. bytes]) ? Encoding.UTF8.GetString([.. bytes]) : null;
    }
}
