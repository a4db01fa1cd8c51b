using System.Globalization;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content.Rules;

/// <summary>The contact in <c>security.txt</c> has not expired: who finds a weak point must not use an old one (RFC 9116, section 5.3).</summary>
internal sealed class SecurityContactRule : ISiteRule
{
    public void Check(Site site, List<Diagnostic> diagnostics)
    {
        // While site.yml has mistakes, its last good version speaks, and its lines are not those that the author sees.
        if (site.Clinic is not { Clinic.Security: { } security, Good: { } file, Diagnostics: var own }
            || security.ExpiresAt > site.Now
            || own.Any(found => found.Kind.Severity == Severity.Error)
            || TextDecoder.Decode(file, [], diagnostics) is not { } source)
        {
            return;
        }

        YamlBlock.Read(source, 0, source.Text.Length)?.Group("security")?.Report(
            DiagnosticKinds.PastDate,
            "expires",
            string.Create(CultureInfo.InvariantCulture, $"The contact for security is out of date: \"expires\" is \"{security.Expires:yyyy-MM-dd}\", and that day has come."),
            "Make sure that somebody still reads what comes to `contact`, then write a day within the next year.");
    }
}
