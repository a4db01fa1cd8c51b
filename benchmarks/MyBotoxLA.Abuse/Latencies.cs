namespace MyBotoxLA.Abuse;

/// <summary>Times in milliseconds, in order.</summary>
internal sealed class Latencies(IEnumerable<double> times)
{
    private readonly double[] _sorted = [.. times.Order()];

    public double Percentile(double share) =>
        _sorted.Length == 0 ? 0 : _sorted[Math.Min(_sorted.Length - 1, (int)(_sorted.Length * share))];

    public override string ToString() => $"p50 {Percentile(0.5):N1} ms, p99 {Percentile(0.99):N1} ms, max {Percentile(1):N1} ms";
}
