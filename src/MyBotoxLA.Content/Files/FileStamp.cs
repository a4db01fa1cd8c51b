namespace MyBotoxLA.Content.Files;

/// <summary>
/// File system metadata that shows, without opening a file, whether it may have changed. Length and time of the last write alone
/// do not: <c>mv</c>, <c>cp -p</c>, and <c>rsync</c> set the time that they like. The time of the last change belongs to the system.
/// </summary>
/// <param name="Length">Length in bytes.</param>
/// <param name="Written">Time of the last write, in UTC ticks.</param>
/// <param name="Changed">
/// Time of the last change of the file or of its metadata, in UTC ticks; where the system does not say, that of its creation.
/// </param>
/// <param name="Inode">Number of the file on its file system; 0 where the system does not say.</param>
internal readonly record struct FileStamp(long Length, long Written, long Changed, ulong Inode)
{
    /// <summary>
    /// True if a write at the time of the scan would have given another stamp, so that an equal stamp means equal bytes. Some file
    /// systems count in steps of one or two seconds; git handles the same race in its index.
    /// </summary>
    /// <param name="now">The time of the scan, in UTC ticks.</param>
    public bool IsReliable(long now)
    {
        var hasShortSteps = Inode != 0 && Changed % TimeSpan.TicksPerSecond != 0;
        var step = hasShortSteps ? TimeSpan.TicksPerSecond / 10 : TimeSpan.TicksPerSecond * 2;
        return Math.Abs(now - Math.Max(Written, Changed)) > step;
    }

    /// <summary>The stamp of a file that is no link.</summary>
    public static FileStamp Of(string path)
    {
        if (LinuxFileStatus.TryRead(path, out var status))
        {
            return status.Stamp;
        }

        var file = new FileInfo(path);
        return new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks, file.CreationTimeUtc.Ticks, Inode: 0);
    }
}
