namespace MyBotoxLA.Content.Files;

/// <summary>A file found in the content folder, not yet opened.</summary>
/// <param name="Name">Path relative to the content folder, with forward slashes.</param>
/// <param name="Stamp">What the file system says about it.</param>
internal readonly record struct FileEntry(string Name, FileStamp Stamp);
