namespace MyBotoxLA.Content.Files;

/// <summary>What the file system says about a file without opening it.</summary>
/// <param name="Length">Length in bytes.</param>
/// <param name="Written">Time of the last write, in UTC ticks.</param>
internal readonly record struct FileStamp(long Length, long Written);
