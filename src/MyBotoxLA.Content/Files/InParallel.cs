using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace MyBotoxLA.Content.Files;

/// <summary>Does the same work on many items. Each processor takes the next item when it is free, so a slow one delays no other.</summary>
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
