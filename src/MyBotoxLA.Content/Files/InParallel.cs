using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace MyBotoxLA.Content.Files;

/// <summary>
/// Processes many items in parallel. Each processor takes the next item when it is free, so a slow item does not delay the others.
/// </summary>
internal static class InParallel
{
    /// <summary>The results, in the order of the items.</summary>
    public static ImmutableArray<TResult> Select<T, TResult>(
        ImmutableArray<T> items,
        Func<T, TResult> work,
        CancellationToken cancellationToken)
    {
        var results = new TResult[items.Length];
        var options = new ParallelOptions { CancellationToken = cancellationToken };
        Parallel.For(0, items.Length, options, i => results[i] = work(items[i]));
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
