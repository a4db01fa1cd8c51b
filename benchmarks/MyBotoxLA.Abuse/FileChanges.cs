using System.Collections.Immutable;
using System.Text;

namespace MyBotoxLA.Abuse;

/// <summary>What can become of the bytes of a content file: one change each.</summary>
internal static class FileChanges
{
    private const int Huge = 2_000_000;
    private const int Deep = 20_000;

    private static readonly string[] Lines =
    [
        "---", "--- ", "...", ":::risk", ":::", ":::in-short", ":::warning {", "```", "~~~", "$$", "<!--", "<script>alert(1)</script>", "<b>", "| a | b |", "|---|", "# H", "## H", "###### H", "- 3 in 100 x", "> > > a", "    code",
        "<<<<<<< HEAD", "=======", ">>>>>>> theirs", "[^a]", "[^a]: b", "[a](/nowhere#x)", "[a](javascript:alert)", "![a](/images/none.png)", "![](x.png)", "*** a **", "\\", "&#0;", "&#xD800;", "\0", "\uFEFF", "a\u2028b", "\u202E",
        "title:", "title: [", "title: {a: b}", "title: a: b", "title: \"", "title: !!binary \"AAAA\"", "title: &a [*a]", "title: *a", "? a", "\ttitle: a", "description: |", "description: >-", "nav: x", "nav: 99999999999999999999", "updated: 12/5/26", "updated: 2026-02-30",
        "drug: ../../etc/passwd", "drug: x", "sources: x", "sources: [{id: a}]", "review: {on: x}", "review: []", "translates: {page: /nowhere, text: x}", "redirect_from: /", "redirect_from: [/, /es, /about-botox, //x, \"/a b\"]", "unknown: x", "<<: *a", "- a", "phone: 1", "hours: x", "name:", "address: []",
    ];

    public static ImmutableArray<Func<byte[], Random, byte[]>> All { get; } =
    [
        (bytes, random) => Mutations.Damage(bytes, random, 1),
        (bytes, random) => Mutations.Damage(bytes, random, random.Next(2, 30)),
        (bytes, random) => Change(bytes, lines => lines.RemoveAt(random.Next(lines.Count))),
        (bytes, random) => Change(bytes, lines => lines.Insert(random.Next(lines.Count), random.Pick(lines))),
        (bytes, random) => Change(bytes, lines => Swap(lines, random)),
        (bytes, random) => Change(bytes, lines => lines.Insert(random.Next(lines.Count), random.Pick(Lines))),
        (bytes, random) => Change(bytes, lines => lines.Insert(random.Next(Math.Min(8, lines.Count)), random.Pick(Lines))),
        (bytes, random) => Change(bytes, lines => lines[random.Next(lines.Count)] = random.Pick(Lines)),
        (bytes, random) => Change(bytes, lines => lines[random.Next(Math.Min(8, lines.Count))] = random.Pick(Lines)),
        (bytes, random) =>
            Change(bytes, lines => lines.InsertRange(random.Next(lines.Count), Enumerable.Range(0, 30).Select(_ => random.Pick(Lines)))),
        (bytes, random) =>
            Change(
                bytes,
                lines =>
                    lines.InsertRange(
                        random.Next(lines.Count),
                        ["<<<<<<< HEAD", random.Pick(lines), "=======", random.Pick(lines), ">>>>>>> main"])),
        (bytes, random) => bytes[..random.Next(bytes.Length + 1)],
        (bytes, random) => bytes[random.Next(bytes.Length + 1)..],
        (_, random) => Mutations.Bytes(random, random.Next(5_000)),
        (_, _) => [],
        (bytes, _) => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes))],
        (bytes, _) => [.. Encoding.UTF8.GetPreamble(), .. bytes],
        (bytes, _) => Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(bytes)),
        (bytes, _) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("\n", "\r\n", StringComparison.Ordinal)),
        (bytes, random) =>
            random.Chance(10)
                ? [.. Enumerable.Repeat(bytes, Huge / (bytes.Length + 1)).SelectMany(each => each)]
                : bytes[..(bytes.Length / 2)],
        (bytes, random) =>
            random.Chance(20)
                ? [.. bytes, .. Enumerable.Repeat((byte)random.Pick("a[>*`|-_!(:#<&\\ \n"), random.Pick([1_000, Deep, 10 * Deep]))]
                : Mutations.Damage(bytes, random, 3),
    ];

    private static byte[] Change(byte[] bytes, Action<List<string>> change)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n').ToList();
        change(lines);
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private static void Swap(List<string> lines, Random random)
    {
        var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
        (lines[one], lines[other]) = (lines[other], lines[one]);
    }

    private static char Pick(this Random random, string from) => from[random.Next(from.Length)];
}
