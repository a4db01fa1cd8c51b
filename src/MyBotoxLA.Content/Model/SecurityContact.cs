namespace MyBotoxLA.Content.Model;

/// <summary>Whom to tell of a weak point of the site, for <c>security.txt</c> (RFC 9116).</summary>
/// <param name="Contact">An address that begins with <c>mailto:</c>, <c>https:</c> or <c>tel:</c>.</param>
/// <param name="Expires">The day from which nobody should rely on it any more.</param>
public sealed record SecurityContact(string Contact, DateOnly Expires)
{
    /// <summary>The midnight in Los Angeles that begins <see cref="Expires"/>.</summary>
    public DateTimeOffset ExpiresAt => ClinicTime.ToUtc(Expires.ToDateTime(TimeOnly.MinValue));
}
