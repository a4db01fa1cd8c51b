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

    /// <summary>The responsible physician; null if none is named.</summary>
    public Physician? Physician { get; init; }

    /// <summary>The people who inject, in the order of the file.</summary>
    public ImmutableArray<TeamMember> Team { get; init; } = [];

    /// <summary>The areas that are treated, in the order of the file.</summary>
    public ImmutableArray<TreatmentArea> Areas { get; init; } = [];

    /// <summary>The products that are used, in the order of the file.</summary>
    public ImmutableArray<string> Products { get; init; } = [];

    /// <summary>The prices; null if none are given.</summary>
    public PriceList? Prices { get; init; }

    /// <summary>How to pay; null if not given.</summary>
    public LocalText? Payment { get; init; }

    /// <summary>Until when and how to cancel a visit; null if not given.</summary>
    public LocalText? Cancellation { get; init; }

    /// <summary>The languages that are spoken; null if not given.</summary>
    public LocalText? Languages { get; init; }

    /// <summary>Where to park; null if not given.</summary>
    public LocalText? Parking { get; init; }

    /// <summary>How to come by bus or train; null if not given.</summary>
    public LocalText? Transit { get; init; }

    /// <summary>The https address of a map; null if none is given.</summary>
    public string? Map { get; init; }

    /// <summary>The https address of directions to the clinic; null if none is given.</summary>
    public string? Directions { get; init; }

    /// <summary>Where the clinic is; null if not given.</summary>
    public GeoPoint? Geo { get; init; }

    /// <summary>Telephone number while the clinic is closed, in the form of <see cref="Phone"/>; null if none is given.</summary>
    public string? AfterHours { get; init; }

    /// <summary>Dates with other hours, in the order of the file.</summary>
    public ImmutableArray<Holiday> Holidays { get; init; } = [];

    /// <summary>Texts that every page shows for a time, in the order of the file.</summary>
    public ImmutableArray<Notice> Notices { get; init; } = [];

    /// <summary>
    /// Number of the fictitious-name permit of the Medical Board of California; null if none is given.
    /// Source: Business and Professions Code 2285 and 2415.
    /// </summary>
    public string? NamePermit { get; init; }

    /// <summary>True if the file says that no permit is needed, because the clinic has the physician's own name.</summary>
    internal bool NeedsNoNamePermit { get; init; }

    /// <summary>The clinic's pages on other sites, in the order of the file.</summary>
    public ImmutableArray<Profile> Profiles { get; init; } = [];

    /// <summary>How hard pages may be to read; null for no limits.</summary>
    public ReadingLimits? Limits { get; init; }

    /// <summary>The contact for reporting vulnerabilities of the site; null if there is none.</summary>
    public SecurityContact? Security { get; init; }
}
