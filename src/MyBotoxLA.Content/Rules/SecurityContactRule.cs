using System.Globalization;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// The contact in <c>security.txt</c> has not expired: whoever finds a weakness must not use an old one (RFC 9116, section 5.3).
/// </summary>
internal sealed class SecurityContactRule : ISiteRule
{
    public IEnumerable<Diagnostic> Check(RuleContext context)
    {
        if (context is { IsClinicCurrent: true, Clinic: { Security: { } security, File: var file } } && security.ExpiresAt <= context.Now)
        {
            var expires = security.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            yield return context.Sources.AtInnerField(
                file,
                "security",
                "expires",
                DiagnosticKinds.PastDate,
                $"The contact for security is out of date: \"expires\" is \"{expires}\", and that day has come.",
                "Make sure that somebody still reads what comes to `contact`, then write a day within the next year.");
        }
    }
}
