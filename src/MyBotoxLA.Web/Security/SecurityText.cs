using System.Globalization;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Security;

/// <summary>Whom to tell of a weak point of the site, as those who look for them expect it: https://www.rfc-editor.org/rfc/rfc9116.</summary>
internal static class SecurityText
{
    public const string Path = "/.well-known/security.txt";

    /// <summary>The whole text, from the content alone; null where <c>site.yml</c> names nobody.</summary>
    public static string? Of(Clinic clinic, string origin) => clinic.Security is not { } security ? null : $"""
        {(clinic.Sample ? "# This contact is a sample: nobody reads it yet.\n" : "")}Contact: {security.Contact}
        Expires: {security.ExpiresAt.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)}
        Preferred-Languages: {string.Join(", ", Language.All)}
        Canonical: {origin}{Path}

        """;
}
