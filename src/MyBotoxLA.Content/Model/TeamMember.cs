namespace MyBotoxLA.Content.Model;

/// <summary>A person who injects.</summary>
/// <param name="Name">Name, with the title after it.</param>
/// <param name="Type">The kind of license.</param>
/// <param name="License">The license number.</param>
public sealed record TeamMember(string Name, LicenseType Type, string License)
{
    /// <summary>
    /// True for the licenses whose holders a physician directs. Source: Medical Board of California, cosmetic treatments FAQ.
    /// </summary>
    public bool IsSupervised => Type is LicenseType.PA or LicenseType.RN;
}
