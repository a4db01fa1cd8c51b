namespace MyBotoxLA.Content;

/// <summary>The content before and after a proposed edit, each as visitors would see it.</summary>
/// <param name="Before">The content as it is.</param>
/// <param name="After">The content with the edit; a page that is the same in both is the same object.</param>
public sealed record ContentProposal(ContentSnapshot Before, ContentSnapshot After)
{
    /// <summary>
    /// Loads the edit as a running site would: a file with errors keeps its last good version, which is the one before the edit.
    /// </summary>
    /// <param name="before">The folder with the content as it is.</param>
    /// <param name="folder">The folder with the edited content.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="IOException">A folder cannot be listed right now.</exception>
    public static ContentProposal Load(ContentOptions before, string folder, CancellationToken cancellationToken)
    {
        var loaded = new ContentLoader(before).Load(before: null, cancellationToken);
        var edited = new ContentLoader(before with { Folder = folder }).Load(loaded, cancellationToken);
        return new ContentProposal(loaded.Snapshot, edited.Snapshot);
    }
}
