using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Files;

/// <summary>A file as it was last read.</summary>
/// <param name="File">The file; where it could not be read with the bytes of last time, or without any.</param>
/// <param name="Stamp">What the file system said of it.</param>
/// <param name="IsSettled">True where the stamp alone tells whether it has changed.</param>
/// <param name="IsReadable">False where the operating system would not give its bytes.</param>
internal sealed record FileState(ContentFile File, FileStamp Stamp, bool IsSettled, bool IsReadable)
{
    /// <summary>True for a link of the file system that is not followed.</summary>
    public bool LeadsOut { get; init; }
}
