using System.Collections.Immutable;
using System.Text;
using static MyBotoxLA.Abuse.RequestWords;

namespace MyBotoxLA.Abuse;

/// <summary>The ways to damage a request, one change each.</summary>
internal static class RequestChanges
{
    /// <summary>Unusual changes, most of which reach the site.</summary>
    public static ImmutableArray<Action<RequestDraft, Random>> Odd { get; } =
    [
        (draft, random) => draft.Target += random.Pick(Pieces),
        (draft, random) => draft.Target += random.Pick(Pieces),
        (draft, random) => draft.Target = "/" + random.Pick(Pieces) + draft.Target,
        (draft, random) =>
            draft.Target = draft.Target.Insert(random.Next(Math.Min(1, draft.Target.Length), draft.Target.Length + 1), random.Pick(Pieces)),
        (draft, random) => draft.Target += "/" + string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => random.Pick(Pieces))),
        (draft, random) =>
            draft.Target += string.Concat(
                Enumerable.Repeat(random.Pick(["/", "?", "/.", "a/", "/index", ".html", "%20"]), random.Pick([50, 500, 2_000]))),
        (draft, random) =>
            draft.Target = "/" + string.Concat(draft.Target.Skip(1).Select(
                character => random.Chance(40) ? $"%{(int)character:X2}" : $"{character}")),
        (draft, random) =>
            draft.Target = string.Concat(draft.Target.Select(
                character => random.Chance(40) ? char.ToUpperInvariant(character) : character)),
        (draft, random) => draft.Headers.Add(random.Pick(Headers)),
        (draft, random) => draft.Headers.Add(random.Pick(Headers)),
        (draft, random) => draft.Headers.AddRange(Enumerable.Range(0, random.Next(2, 20)).Select(_ => random.Pick(Headers))),
        (draft, random) => draft.Headers.AddRange(Enumerable.Repeat(random.Pick(Headers), random.Pick([2, 50, 99]))),
        (draft, random) => draft.Headers.Add(LongHeader(random)),
        (draft, random) => draft.Headers.Add(HeaderOfPieces(random)),
        (draft, random) => draft.Method = random.Pick(Methods),
    ];

    /// <summary>All other changes.</summary>
    public static ImmutableArray<Action<RequestDraft, Random>> Wrong { get; } =
    [
        (draft, random) => draft.Method = random.Pick(Methods),
        (draft, random) => draft.Version = random.Pick(Versions),
        (draft, random) => draft.Target = random.Pick(Targets),
        (draft, random) => draft.Target = draft.Target.Insert(random.Next(draft.Target.Length + 1), random.Pick(BadPieces)),
        (draft, random) =>
            draft.Target += string.Concat(Enumerable.Repeat(random.Pick(["/", "%00", "\u00e9"]), random.Pick([2_000, 8_000, 20_000]))),
        (draft, random) => draft.Headers.Add(random.Pick(BadHeaders)),
        (draft, random) => draft.Headers.AddRange(Enumerable.Range(0, random.Next(2, 8)).Select(_ => random.Pick(BadHeaders))),
        (draft, random) => draft.Headers.Insert(0, random.Pick(BadHeaders)),
        (draft, random) => draft.Headers.Clear(),
        (draft, random) => draft.Headers.AddRange(Enumerable.Repeat(random.Pick(BadHeaders), random.Pick([2, 50, 99, 200]))),
        (draft, random) => draft.Headers.Add($"{new string('N', random.Pick([300, 9_000, 40_000]))}: a"),
        (draft, random) => draft.Headers.Add($"Cookie: {new string('c', 100_000)}"),
        (draft, random) =>
            draft.Headers.Add(
                $"{random.Pick(["Accept-Encoding", "If-None-Match", "Host", "Range", "A"])}: "
                    + $"{Encoding.Latin1.GetString(Mutations.Bytes(random, random.Next(60)))}"),
        (draft, random) => draft.LineEnd = random.Pick(["\n", "\r", "\n\r", "\r\r\n", "\0"]),
        (draft, random) => (draft.Method, draft.Body) = (random.Pick(["POST", "GET", "PUT"]), random.Pick(Bodies)),
        (draft, random) =>
        {
            draft.Headers.Add(random.Pick(["Content-Length: 5", "Transfer-Encoding: chunked"]));
            draft.Body = random.Pick(Bodies);
        },
    ];

    /// <summary>A header that repeats one character many times.</summary>
    private static string LongHeader(Random random)
    {
        var name = random.Pick(["Accept-Encoding", "If-None-Match", "Cookie", "A", "Range"]);
        return $"{name}: {new string(random.Pick(['a', ',', '"', ';', '=']), random.Pick([1_000, 8_000, 30_000]))}";
    }

    /// <summary>A header of valid parts in random order.</summary>
    private static string HeaderOfPieces(Random random)
    {
        string[] pieces = ["br", "gzip", "identity", "*", ";q=", "0", "1", ".", "5", ",", " ", "\"", "W/", "bytes=", "-"];
        var name = random.Pick(["Accept-Encoding", "If-None-Match", "Range"]);
        return $"{name}: {string.Concat(Enumerable.Range(0, 30).Select(_ => random.Pick(pieces)))}";
    }
}
