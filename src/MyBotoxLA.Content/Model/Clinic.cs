using System.Collections.Immutable;

namespace MyBotoxLA.Content.Model;

/// <summary>The clinic's facts, from <c>site.yml</c>.</summary>
public sealed record Clinic
{
    /// <summary>The file it was read from.</summary>
    public required ContentFile File { get; init; }

    /// <summary>The clinic's name.</summary>
    public required string Name { get; init; }

    /// <summary>True until the clinic has filled in its real details; while true, every page says so.</summary>
    public bool Sample { get; init; }

    /// <summary>Telephone number in the international form <c>+1-213-555-0142</c>.</summary>
    public required string Phone { get; init; }

    /// <summary>Email address; null if none is given.</summary>
    public string? Email { get; init; }

    /// <summary>The address of the clinic.</summary>
    public required Address Address { get; init; }

    /// <summary>Opening hours, in the order of the file; the clinic is closed on days that are not listed.</summary>
    public required ImmutableArray<OpeningHours> Hours { get; init; }

    /// <summary>Web address for booking a visit; null if none is given.</summary>
    public string? Booking { get; init; }

    /// <summary>The contact for reporting vulnerabilities of the site; null if there is none.</summary>
    public SecurityContact? Security { get; init; }
}
