using System.Collections.Immutable;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Pages;

/// <summary>
/// What every page of a language shows around its own text. Its arrays are compared by reference: <see cref="SnapshotInputs"/> reuses
/// those of the previous frame.
/// </summary>
internal sealed record Frame
{
    public required Language Language { get; init; }

    /// <summary>The start of absolute addresses, without a trailing slash.</summary>
    public required string Origin { get; init; }

    public required Strings Strings { get; init; }

    public required Clinic Clinic { get; init; }

    public required string Wordmark { get; init; }

    public required string WelcomeArt { get; init; }

    public required string DisplayFont { get; init; }

    public required string StyleSheet { get; init; }

    public required string SpeculationRules { get; init; }

    /// <summary>Shown on every page during a preview; null otherwise.</summary>
    public required string? PreviewMark { get; init; }

    /// <summary>Address of the script that refreshes an open page; null except in Development.</summary>
    public required string? RefreshScript { get; init; }

    public required ImmutableArray<NamedLink> HeaderPages { get; init; }

    public required ImmutableArray<NamedLink> FooterPages { get; init; }

    /// <summary>The home page of each other language that has one, under the language's own name for itself.</summary>
    public required ImmutableArray<(Language Language, string Name)> OtherLanguages { get; init; }

    /// <summary>The first page of the header that says when to call 911; null if none does.</summary>
    public required string? EmergencyPath { get; init; }

    public required string Home { get; init; }
}
