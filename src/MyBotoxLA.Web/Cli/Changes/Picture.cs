using System.Collections.Immutable;

namespace MyBotoxLA.Web.Cli.Changes;

/// <summary>A picture of a page as a phone shows it, from its top to its bottom.</summary>
/// <param name="File">Its name in the report's folder.</param>
/// <param name="Bytes">A PNG.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Regions">The top and the bottom of each marked region, in order.</param>
internal sealed record Picture(string File, byte[] Bytes, int Height, ImmutableArray<(int Top, int Bottom)> Regions);
