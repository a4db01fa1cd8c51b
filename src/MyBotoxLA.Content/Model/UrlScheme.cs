using System.Buffers;

namespace MyBotoxLA.Content.Model;

/// <summary>The URLs that content may contain.</summary>
internal static class UrlScheme
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(".:@-_ ");

    public static bool IsHttps(string text) =>
        text.TrimStart().StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Host.Length > 0;

    /// <summary>True for a path, an anchor, or one of the schemes https, http, mailto and tel.</summary>
    public static bool IsAllowed(string url)
    {
        // Browsers remove control characters and leading spaces before they look for a scheme, and read a backslash as a slash.
        if (url.Any(char.IsControl) || url.StartsWith(' ') || url.Replace('\\', '/').StartsWith("//", StringComparison.Ordinal))
        {
            return false;
        }

        return Of(url) is null or "https" or "http" or "mailto" or "tel";
    }

    /// <summary>True for a URL that begins with a scheme, as <c>https:</c> does; a colon in a path makes none.</summary>
    public static bool HasScheme(string url) => Of(url) is not null;

    /// <summary>The scheme in lower case; null if the URL has none.</summary>
    public static string? Of(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        return colon >= 0 && url.AsSpan(0, colon).IndexOfAny("/\\?#") < 0 ? url[..colon].ToLowerInvariant() : null;
    }

    /// <summary>
    /// What a link lacks to lead anywhere, such as "phone number" for <c>tel:</c> alone; null if it lacks nothing. A mail without a
    /// recipient (<c>mailto:?subject=…</c>) is complete: the reader chooses one.
    /// </summary>
    public static string? FindMissingPart(string url)
    {
        var scheme = Of(url);
        var rest = scheme is null ? url.AsSpan() : url.AsSpan(scheme.Length + 1);
        return scheme switch
        {
            null => url is "" or "#" ? "address" : null,
            "tel" => rest.IndexOfAnyInRange('0', '9') < 0 ? "phone number" : null,
            "mailto" => rest.StartsWith('?') || IsEmail(rest) ? null : "email address",
            _ => FindMissingHost(rest),
        };
    }

    private static bool IsEmail(ReadOnlySpan<char> rest)
    {
        var address = rest.IndexOf('?') is var query and >= 0 ? rest[..query] : rest;
        var at = address.IndexOf('@') is var sign and >= 0 ? sign : address.IndexOf("%40");
        return at > 0 && at < address.Length - 1;
    }

    /// <summary>Without two slashes, browsers read <c>https:about</c> as the path <c>about</c>, or as a site of that name.</summary>
    private static string? FindMissingHost(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || rest.StartsWith("//") ? (HasHost(rest) ? null : "name of a site") : "\"//\" after the colon";

    private static bool HasHost(ReadOnlySpan<char> rest)
    {
        var host = rest.TrimStart('/');
        host = host.IndexOfAny("/?#") is var end and >= 0 ? host[..end] : host;
        return host.ContainsAnyExcept(Separators) && !rest.StartsWith("///");
    }
}
