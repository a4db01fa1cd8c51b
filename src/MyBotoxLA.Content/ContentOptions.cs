namespace MyBotoxLA.Content;

/// <summary>Where the content lies and as of when it is shown.</summary>
public sealed record ContentOptions
{
    /// <summary>Path of the content folder.</summary>
    public required string Folder { get; init; }

    /// <summary>Path of the folder that keeps the last good version of every file across restarts; null keeps none.</summary>
    public string? State { get; init; }

    /// <summary>True to show drafts, for a preview.</summary>
    public bool ShowDrafts { get; init; }

    /// <summary>The moment whose pages are shown, for a preview; null for now.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
