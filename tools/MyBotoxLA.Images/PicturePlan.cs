using System.Collections.Immutable;

namespace MyBotoxLA.Images;

/// <summary>What is to be done with one picture.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Original">Its bytes.</param>
internal sealed record PicturePlan(string Name, byte[] Original)
{
    /// <summary>Its name afterward.</summary>
    public required string NewName { get; init; }

    /// <summary>Its bytes afterward; the same array if they do not change.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>What changes, in words.</summary>
    public ImmutableArray<string> Changes { get; init; } = [];

    /// <summary>The names of the narrower copies that the picture has afterward.</summary>
    public ImmutableArray<string> Widths { get; init; } = [];

    /// <summary>Those that are missing.</summary>
    public ImmutableArray<(string Name, byte[] Bytes)> NewWidths { get; init; } = [];

    public bool IsRenamed => NewName != Name;

    public bool IsNothing => Changes.IsEmpty && NewWidths.IsEmpty;
}
