using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace MyBotoxLA.Content.Files;

/// <summary>The same work on each of many things. Each processor takes the next when it is free, so a slow one holds nobody up.</summary>
internal static class InParallel
{
    /// <summary>The results, in the order of the things.</summary>
    public static ImmutableArray<TResult> Select<T, TResult>(ImmutableArray<T> things, Func<T, TResult> work, CancellationToken cancellationToken)
    {
        var results = new TResult[things.Length];
        Parallel.For(0, things.Length, new ParallelOptions { CancellationToken = cancellationToken }, i => results[i] = work(things[i]));
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
