using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Files;

/// <summary>A file as it was last read.</summary>
/// <param name="File">The file; when it could not be read, with the bytes of the last time, or without any.</param>
/// <param name="Stamp">What the file system said about it.</param>
/// <param name="Status">Whether its bytes are there.</param>
/// <param name="IsStampReliable">True when an equal stamp means equal bytes.</param>
internal sealed record FileState(ContentFile File, FileStamp Stamp, ReadStatus Status, bool IsStampReliable)
{
    public bool IsReadable => Status == ReadStatus.Read;
}

/// <summary>Whether a file's bytes are there.</summary>
internal enum ReadStatus
{
    /// <summary>They are.</summary>
    Read,

    /// <summary>The operating system refused access, or reading failed.</summary>
    Unreadable,

    /// <summary>The file is a link that leads out of the content folder, which is not followed.</summary>
    LinksOutside,
}
