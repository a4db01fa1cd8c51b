using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Files;

/// <summary>A file as it was last read.</summary>
/// <param name="File">The file; when it could not be read, with the bytes of the last successful read, or none.</param>
/// <param name="Stamp">What the file system said about it.</param>
/// <param name="Status">Whether its bytes are available.</param>
/// <param name="IsStampReliable">True if an equal stamp means equal bytes.</param>
internal sealed record FileState(ContentFile File, FileStamp Stamp, ReadStatus Status, bool IsStampReliable)
{
    public bool IsReadable => Status == ReadStatus.Read;

    /// <summary>
    /// True if the file was read so soon after it was written that a later write could have left the same stamp; now it could not.
    /// </summary>
    /// <param name="now">The time, in UTC ticks.</param>
    public bool IsUncertain(long now) => IsReadable && !IsStampReliable && Stamp.IsReliable(now);
}

/// <summary>Whether a file's bytes are available.</summary>
internal enum ReadStatus
{
    /// <summary>They are available.</summary>
    Read,

    /// <summary>The operating system denied access, or reading failed.</summary>
    Unreadable,

    /// <summary>The file is a link to a place outside the content folder, which is not followed.</summary>
    LinksOutside,
}
