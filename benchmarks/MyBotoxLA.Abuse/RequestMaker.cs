using System.Collections.Immutable;
using System.Text;

namespace MyBotoxLA.Abuse;

/// <summary>Makes requests that no browser sends. The same seed and number give the same request on every machine.</summary>
internal sealed class RequestMaker(int seed, ImmutableArray<string> addresses)
{
    private const int LongestBurst = 12;

    private readonly ImmutableArray<string> _targets =
    [
        .. addresses, .. addresses.Select(
            address => $"{address.TrimEnd('/')}/index.md"), .. addresses.Select(address => address.ToUpperInvariant() + "/"),
        "/sitemap.xml", "/robots.txt", "/favicon.ico", "/health/live", "/health/ready", "/.well-known/security.txt", "/_message", "/404", "/500", "/es/404", "/unknown", "/es/unknown",
    ];

    public HostileRequest Make(int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var bytes = random.Next(100) switch
        {
            < 7 => Mutations.Bytes(random, random.Next(2_000)),
            < 20 => [.. Enumerable.Range(0, random.Next(2, LongestBurst)).SelectMany(_ => One(random))],
            _ => One(random),
        };
        return new HostileRequest(bytes, random.Next(100) switch
        {
            < 70 => Ending.Politely,
            < 75 => Ending.Silently,
            < 85 => Ending.HalfClosed,
            < 93 => Ending.Broken,
            _ => Ending.BrokenWhileReading,
        });
    }

    private byte[] One(Random random)
    {
        var draft = new RequestDraft(random.Pick(_targets));
        var isWrong = random.Chance(40);
        for (var changes = random.Next(1, 5); changes > 0; changes--)
        {
            random.Pick(isWrong && random.Chance(50) ? RequestChanges.Wrong : RequestChanges.Odd)(draft, random);
        }

        var bytes = draft.ToBytes();
        return isWrong && random.Chance(40) ? Mutations.Damage(bytes, random, random.Next(1, 5)) : bytes;
    }

    /// <summary>For the log: the beginning of a request, readable.</summary>
    public static string Show(byte[] bytes) =>
        string.Concat(
            Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 200)]).Select(
                sign => sign is >= ' ' and <= '~' ? $"{sign}" : $"\\x{(int)sign:x2}"));
}
