namespace MyBotoxLA.Content.Files;

/// <summary>File system metadata that shows, without opening a file, whether it may have changed.</summary>
/// <param name="Length">Length in bytes.</param>
/// <param name="Written">Time of the last write, in UTC ticks.</param>
internal readonly record struct FileStamp(long Length, long Written);
