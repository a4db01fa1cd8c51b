namespace MyBotoxLA.Content.Model;

/// <summary>The contact for reporting vulnerabilities of the site, for <c>security.txt</c> (RFC 9116).</summary>
/// <param name="Contact">An address that begins with <c>mailto:</c>, <c>https:</c> or <c>tel:</c>.</param>
/// <param name="Expires">The day on which it expires.</param>
public sealed record SecurityContact(string Contact, DateOnly Expires)
{
    /// <summary>The midnight in Los Angeles that begins <see cref="Expires"/>.</summary>
    public DateTimeOffset ExpiresAt => ClinicTime.ToUtc(Expires.ToDateTime(TimeOnly.MinValue));
}
