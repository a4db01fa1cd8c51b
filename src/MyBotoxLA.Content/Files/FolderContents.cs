namespace MyBotoxLA.Content.Files;

/// <summary>The files of the content folder as they were last read.</summary>
/// <param name="Scan">The folder as it was last scanned; null if it did not exist.</param>
/// <param name="Root">The folder that <paramref name="Files"/> were read from, with every link resolved.</param>
/// <param name="Files">The files by name.</param>
internal sealed record FolderContents(FolderScan? Scan, string? Root, IReadOnlyDictionary<string, FileState> Files)
{
    public static FolderContents Empty { get; } = new(Scan: null, Root: null, new Dictionary<string, FileState>());

    private readonly FileState[] _uncertain = [.. Files.Values.Where(file => !file.IsStampReliable)];

    /// <summary>True if a file could not be read: it may become readable without a change of its stamp.</summary>
    public bool HasUnreadable => Array.Exists(_uncertain, file => !file.IsReadable);

    /// <summary>True if a file is <see cref="FileState.IsUncertain"/>.</summary>
    /// <param name="now">The time, in UTC ticks.</param>
    public bool HasUncertain(long now) => Array.Exists(_uncertain, file => file.IsUncertain(now));
}
