using System.Text;
using MyBotoxLA.Web.Assets;

namespace MyBotoxLA.Web.Security;

/// <summary>Every redirect of the site.</summary>
internal static class PermanentRedirect
{
    private const char FirstVisible = '!';
    private const char LastVisible = '~';

    /// <summary>Redirects to a path of this origin, or of another one, with the query of the request.</summary>
    public static Task To(HttpContext context, PathString path, string origin = "")
    {
        var location = origin + path.ToUriComponent() + context.Request.QueryString.Value;
        context.Response.Redirect(ToHeaderValue(location), permanent: true);
        context.Response.Headers.CacheControl = CacheControls.Page;
        return Task.CompletedTask;
    }

    /// <summary>
    /// Percent-encodes everything except visible ASCII: the server accepts other characters in a query, and throws on them in a
    /// header.
    /// </summary>
    private static string ToHeaderValue(string location) =>
        location.AsSpan().ContainsAnyExceptInRange(FirstVisible, LastVisible)
            ? string.Concat(location.EnumerateRunes().Select(Encode))
            : location;

    private static string Encode(Rune rune)
    {
        if (rune.Value is >= FirstVisible and <= LastVisible)
        {
            return rune.ToString();
        }

        Span<byte> bytes = stackalloc byte[4];
        var encoded = new StringBuilder();
        foreach (var part in bytes[..rune.EncodeToUtf8(bytes)])
        {
            encoded.Append('%').Append(part.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return encoded.ToString();
    }
}
