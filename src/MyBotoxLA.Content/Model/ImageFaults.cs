namespace MyBotoxLA.Content.Model;

/// <summary>What is wrong with a picture although its size can be read.</summary>
[Flags]
internal enum ImageFaults
{
    None = 0,

    /// <summary>The file ends before the picture does.</summary>
    Truncated = 1,

    /// <summary>The picture moves, and a reader cannot stop it.</summary>
    Animated = 2,

    /// <summary>The colors are those of ink (CMYK), which browsers show in different ways.</summary>
    PrintColors = 4,
}
