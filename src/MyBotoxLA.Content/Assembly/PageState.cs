using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>What patients see of one page file.</summary>
/// <param name="Parsed">The file as it is now.</param>
/// <param name="Status">What is shown.</param>
/// <param name="Version">The version that is shown, or would be if it were not hidden; null when there is none.</param>
internal sealed record PageState(ParsedPage Parsed, PageStatus Status, Page? Version)
{
    public string Path { get; } = ContentPath.ToUrl(Parsed.File.Name);

    /// <summary>True when <see cref="Version"/> is the file as it is now.</summary>
    public bool IsCurrent => Version is not null && ReferenceEquals(Version, Parsed.Page);

    /// <summary>What patients see; null for nothing.</summary>
    public Page? Shown => Status is PageStatus.Current or PageStatus.LastGood ? Version : null;
}

/// <summary>What is shown of a page file.</summary>
internal enum PageStatus
{
    /// <summary>The file as it is now.</summary>
    Current,

    /// <summary>Its last good version, because the file cannot be shown.</summary>
    LastGood,

    /// <summary>Nothing: it is a draft, not yet published, or expired.</summary>
    Hidden,

    /// <summary>Nothing: the file cannot be shown, and there is no last good version.</summary>
    Unavailable,
}
