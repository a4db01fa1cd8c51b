using System.Collections.Immutable;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Sharing;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Pages;

/// <summary>
/// Everything that a page is rendered from. The views get nothing else, so a page whose inputs are equal to the previous ones has the
/// same bytes and is not rendered again.
/// </summary>
internal sealed record PageInputs
{
    public required Frame Frame { get; init; }

    /// <summary>The status of the response.</summary>
    public required int Status { get; init; }

    /// <summary>The content page; null for a status page.</summary>
    public Page? Article { get; init; }

    /// <summary>The content page with the sections of its original that its translation lacks; null for a status page.</summary>
    public Page? Shown { get; init; }

    /// <summary>What the page says about its medical review.</summary>
    public ReviewState Review { get; init; }

    /// <summary>The boxed warning of the page's drug.</summary>
    public Page? BoxedWarning { get; init; }

    /// <summary>The picture that represents the page where it is shared; null if it has none.</summary>
    public SharePicture? Picture { get; init; }

    /// <summary>The pages that a visitor with an unknown address may have meant.</summary>
    public ImmutableArray<NamedLink> Suggestions { get; init; } = [];

    /// <summary>The pages above this one, from the home page down.</summary>
    public ImmutableArray<NamedLink> Ancestors { get; init; } = [];

    /// <summary>The page in every language, the original first; empty if it exists in only one.</summary>
    public ImmutableArray<Alternate> Alternates { get; init; } = [];

    /// <summary>Each other language, its own name for itself, and the address of the same page in it, or else of its home page.</summary>
    public IEnumerable<(Language Language, string Name, string Path)> OtherLanguages => Frame.OtherLanguages
        .Select(other => (other.Language, other.Name, FindAlternate(other.Language) ?? other.Language.HomePath));

    /// <summary>The address of the text on when to call 911, on this page or else in this language; null if there is none.</summary>
    public string? EmergencyLink => Article is { HasEmergencyCard: true }
        ? $"#{Page.EmergencyId}"
        : Frame.EmergencyPath is { } path ? $"{path}#{Page.EmergencyId}" : null;

    private string? FindAlternate(Language language) =>
        Alternates.Where(alternate => alternate.Language == language).Select(alternate => alternate.Path).FirstOrDefault();
}
