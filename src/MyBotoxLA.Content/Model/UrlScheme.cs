namespace MyBotoxLA.Content.Model;

/// <summary>The URLs that content may contain.</summary>
internal static class UrlScheme
{
    public static bool IsHttps(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.Host.Length > 0;

    /// <summary>True for a path, an anchor, or one of the schemes https, http, mailto and tel.</summary>
    public static bool IsAllowed(string url)
    {
        // Browsers remove control characters and leading spaces before they look for a scheme.
        if (url.Any(char.IsControl)
            || url.StartsWith(' ')
            || url.StartsWith("//", StringComparison.Ordinal)
            || url.Contains('\\', StringComparison.Ordinal))
        {
            return false;
        }

        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var hasScheme = colon >= 0 && url.AsSpan(0, colon).IndexOfAny("/?#") < 0;
        return !hasScheme || url[..colon].ToLowerInvariant() is "https" or "http" or "mailto" or "tel";
    }
}
