using System.Collections.Immutable;

namespace MyBotoxLA.Content.Model;

/// <summary>The clinic's facts, from <c>site.yml</c>.</summary>
public sealed record Clinic
{
    /// <summary>The file it was made from.</summary>
    public required ContentFile File { get; init; }

    /// <summary>The clinic's name.</summary>
    public required string Name { get; init; }

    /// <summary>True until the clinic has filled in its real details; every page then says so.</summary>
    public bool Sample { get; init; }

    /// <summary>Telephone number in the international form <c>+1-213-555-0142</c>.</summary>
    public required string Phone { get; init; }

    /// <summary>Email address; null where none is given.</summary>
    public string? Email { get; init; }

    /// <summary>Where patients come to.</summary>
    public required Address Address { get; init; }

    /// <summary>Opening hours, in the order of the file; a day that is not named is closed.</summary>
    public required ImmutableArray<OpeningHours> Hours { get; init; }

    /// <summary>Web address where a visit is booked; null where none is given.</summary>
    public string? Booking { get; init; }

    /// <summary>Whom to tell of a weak point of the site; null where nobody is named.</summary>
    public SecurityContact? Security { get; init; }
}
