using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace MyBotoxLA.Content.Files;

/// <summary>
/// Processes many items in parallel. Each processor takes the next item when it is free, so a slow item does not delay the others.
/// </summary>
internal static class InParallel
{
    /// <summary>The results, in the order of the items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="find">A result that is there already; null if the item has to be processed.</param>
    /// <param name="work">Processes an item.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    public static ImmutableArray<TResult> Select<T, TResult>(
        ImmutableArray<T> items,
        Func<T, TResult?> find,
        Func<T, TResult> work,
        CancellationToken cancellationToken)
        where TResult : class
    {
        var results = new TResult[items.Length];
        var remaining = new List<int>();
        for (var i = 0; i < results.Length; i++)
        {
            if (find(items[i]) is { } found)
            {
                results[i] = found;
            }
            else
            {
                remaining.Add(i);
            }
        }

        if (remaining is [var only])
        {
            results[only] = work(items[only]);
            return ImmutableCollectionsMarshal.AsImmutableArray(results);
        }

        var options = new ParallelOptions { CancellationToken = cancellationToken };
        Parallel.For(0, remaining.Count, options, i => results[remaining[i]] = work(items[remaining[i]]));
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
