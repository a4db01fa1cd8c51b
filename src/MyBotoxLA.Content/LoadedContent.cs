using MyBotoxLA.Content.Assembly;

namespace MyBotoxLA.Content;

/// <summary>A snapshot, and the state for the next load.</summary>
/// <param name="Snapshot">What pages see.</param>
/// <param name="State">What only the next load sees.</param>
internal sealed record LoadedContent(ContentSnapshot Snapshot, LoadState State);
