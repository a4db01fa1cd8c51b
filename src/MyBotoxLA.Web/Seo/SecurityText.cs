using System.Globalization;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Seo;

/// <summary>Where to report a vulnerability of the site: https://www.rfc-editor.org/rfc/rfc9116.</summary>
internal static class SecurityText
{
    /// <summary>The complete text, from the content only; null if <c>site.yml</c> names no contact.</summary>
    public static string? Of(Clinic clinic, string origin) => clinic.Security is not { } security ? null : $"""
        {(clinic.Sample ? "# This contact is a sample: nobody reads it yet.\n" : "")}Contact: {security.Contact}
        Expires: {security.ExpiresAt.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)}
        Preferred-Languages: {string.Join(", ", Language.All)}
        Canonical: {origin}{SitePaths.SecurityText}

        """;
}
