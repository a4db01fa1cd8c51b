using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>What patients see of one page file.</summary>
/// <param name="Parsed">The current file, parsed.</param>
/// <param name="Status">What is shown.</param>
/// <param name="Version">The version that is shown, or would be if it were not hidden; null if there is none.</param>
internal sealed record PageState(ParsedPage Parsed, PageStatus Status, Page? Version)
{
    public string Path { get; } = ContentPath.ToUrl(Parsed.File.Name);

    public bool IsBoxedWarning { get; } = ContentPath.IsBoxedWarning(ContentPath.ToUrl(Parsed.File.Name));

    /// <summary>True if <see cref="Version"/> is the current file.</summary>
    public bool IsCurrent => Version is not null && ReferenceEquals(Version, Parsed.Page);

    /// <summary>The page that patients see; null for none.</summary>
    public Page? Shown => Status is PageStatus.Current or PageStatus.LastGood ? Version : null;

    /// <summary>True if the links of the current file are checked; those of a hidden page are not.</summary>
    public bool IsChecked => Status != PageStatus.Hidden || !IsCurrent;

    /// <summary>The page whose anchors links to its address are checked against; null if there is none.</summary>
    public Page? Target => Shown ?? (IsCurrent ? null : Parsed.Page);
}

/// <summary>What is shown of a page file.</summary>
internal enum PageStatus
{
    /// <summary>The current file.</summary>
    Current,

    /// <summary>Its last good version, because the file cannot be shown.</summary>
    LastGood,

    /// <summary>Nothing: it is a draft, not yet published, or expired.</summary>
    Hidden,

    /// <summary>Nothing: the file cannot be shown, and there is no last good version.</summary>
    Unavailable,
}
