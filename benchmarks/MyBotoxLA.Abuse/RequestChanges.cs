using System.Collections.Immutable;
using System.Text;
using static MyBotoxLA.Abuse.RequestWords;

namespace MyBotoxLA.Abuse;

/// <summary>What can be wrong with a request: one change each.</summary>
internal static class RequestChanges
{
    /// <summary>Odd, yet such that most of it reaches the site.</summary>
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
            draft.Target = "/" + string.Concat(draft.Target.Skip(1).Select(sign => random.Chance(40) ? $"%{(int)sign:X2}" : $"{sign}")),
        (draft, random) =>
            draft.Target = string.Concat(draft.Target.Select(sign => random.Chance(40) ? char.ToUpperInvariant(sign) : sign)),
        (draft, random) => draft.Headers.Add(random.Pick(Headers)),
        (draft, random) => draft.Headers.Add(random.Pick(Headers)),
        (draft, random) => draft.Headers.AddRange(Enumerable.Range(0, random.Next(2, 20)).Select(_ => random.Pick(Headers))),
        (draft, random) => draft.Headers.AddRange(Enumerable.Repeat(random.Pick(Headers), random.Pick([2, 50, 99]))),
        (draft, random) =>
            draft.Headers.Add($"{random.Pick(["Accept-Encoding", "If-None-Match", "Cookie", "A", "Range"])}: {new string(random.Pick(['a', ',', '"', ';', '=']), random.Pick([1_000, 8_000, 30_000]))}"),
        (draft, random) =>
            draft.Headers.Add(
                $"{random.Pick(["Accept-Encoding", "If-None-Match", "Range"])}: {string.Concat(Enumerable.Range(0, 30).Select(_ => random.Pick(["br", "gzip", "identity", "*", ";q=", "0", "1", ".", "5", ",", " ", "\"", "W/", "bytes=", "-"])))}"),
        (draft, random) => draft.Method = random.Pick(Methods),
    ];

    /// <summary>Everything else.</summary>
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
}
