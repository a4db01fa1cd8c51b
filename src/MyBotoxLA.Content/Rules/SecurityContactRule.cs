using System.Globalization;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// The contact in <c>security.txt</c> has not expired; researchers must not use a stale one (RFC 9116, section 5.3).
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
                $"The security contact has expired: \"expires\" is \"{expires}\".",
                "Make sure that somebody still reads messages sent to `contact`, then write a date within the next year.");
        }
    }
}
