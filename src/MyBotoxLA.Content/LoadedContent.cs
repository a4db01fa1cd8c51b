using MyBotoxLA.Content.Assembly;

namespace MyBotoxLA.Content;

/// <summary>A snapshot, and what the next load needs to know about this one.</summary>
/// <param name="Snapshot">What pages see.</param>
/// <param name="State">What only the next load sees.</param>
internal sealed record LoadedContent(ContentSnapshot Snapshot, LoadState State);
