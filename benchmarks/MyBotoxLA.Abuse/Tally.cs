using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;

namespace MyBotoxLA.Abuse;

/// <summary>Counts what happened, and keeps the first few faults; for many threads.</summary>
internal sealed class Tally
{
    private const int FaultsKept = 5;

    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _faults = [];
    private int _failed;

    /// <summary>How many faults there were.</summary>
    public int Failed => Volatile.Read(ref _failed);

    public ImmutableArray<string> Faults => [.. _faults];

    public void Count(string what) => _counts.AddOrUpdate(what, 1, (_, before) => before + 1);

    public int Of(string what) => _counts.GetValueOrDefault(what);

    public int Starting(string with) =>
        _counts.Where(count => count.Key.StartsWith(with, StringComparison.Ordinal)).Sum(count => count.Value);

    public void Fail(string fault)
    {
        Interlocked.Increment(ref _failed);
        if (_faults.Count < FaultsKept)
        {
            _faults.Enqueue(fault);
        }
    }

    /// <summary>For example <c>200: 1,204, 400: 3</c>.</summary>
    public override string ToString() =>
        string.Join(
            ", ",
            _counts.OrderBy(count => count.Key, StringComparer.Ordinal).Select(
                count => string.Create(CultureInfo.InvariantCulture, $"{count.Key}: {count.Value:N0}")));
}
