using System.Runtime.CompilerServices;
using MyBotoxLA.Content;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>Loads a folder repeatedly, as the store does, but from any earlier snapshot that a test specifies.</summary>
public sealed class SequenceLoader(ContentOptions options)
{
    private static readonly ConditionalWeakTable<ContentSnapshot, LoadedContent> Loads = [];

    private readonly ContentLoader _loader = new(options);

    public ContentSnapshot Load(ContentSnapshot? previous, CancellationToken cancellationToken)
    {
        var loaded = _loader.Load(previous is null ? null : Find(previous), cancellationToken);
        Loads.AddOrUpdate(loaded.Snapshot, loaded);
        return loaded.Snapshot;
    }

    public void SaveLastGood(ContentSnapshot snapshot) => _loader.SaveLastGood(Find(snapshot));

    private static LoadedContent Find(ContentSnapshot snapshot) =>
        Loads.TryGetValue(snapshot, out var loaded) ? loaded : throw new InvalidOperationException("The snapshot was loaded elsewhere.");
}
