using System.Diagnostics;
using System.Globalization;
using System.Text;
using MyBotoxLA.Content.Assembly;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Rules;

namespace MyBotoxLA.Benchmarks;

/// <summary>
/// The time from a file to its page or its diagnostics, for files of 10, 100, and 250 kB that hold nothing but one thing repeated: markup
/// that parsers and patterns start to match and give up again, and mistakes that are reported many times. The largest file that is read
/// has 256 KiB, so one of 1,000 kB shows what it costs to reject it.
/// </summary>
internal static class Growth
{
    private const string FrontMatter = "---\ntitle: Growth\ndescription: One thing, repeated.\n---\n\n";

    private static readonly PageParser Parser = new(new SiteAddresses(), ImageCatalog.Empty, FragmentCatalog.Empty, RuleCatalog.Body);

    private static readonly int[] Sizes = [10_000, 100_000, 250_000, 1_000_000];

    private static readonly string[] Pieces =
    [
        "word ", "Nothing to see here, and nothing to report. ", "a::b ", "|a", "|", "`", "` ", "`a` ", "``a` ", "`a``b", "&amp;", "&",
        "&a", "&#", "&#x41", "*", "* ", "*a ", "a* ", "*a* ", "**a** ", "**a ", "a** ", "** a **", "***a ", "_", "_a ", "a_ ", "__a ",
        "~~a~~ ", "~a", "~~", "[", "]", "[a", "[]", "[](", "[a](", "[a](b", "[a](b c)", "[a](b \"", "[a] (b)", "[a][b]", "[a]: ", "[^",
        "[^a", "[^a]", "[[a]]", "![", "![a](", "![a](b.png) ", "<", "<a", "<a ", "</", "</p>", "<br", "<!--", "<!-- ", "-->", "<a@b",
        "<http:", "<o:p>", "\\", "\\*", "\\\\", "{", "{a", "{#a}", "{a} ", "}", "#", "# ", "##a ", ":", "::", ":::", ":a", ":a:", ":a: ",
        "=", "==a==", "%%", "(", "(c)", "(c) ", "-", "--", "--a", "...", "\"", "\"a", "\"a\" ", "'", "'a ", "<<", ">>", "<<a>>", "1",
        "1.", "1. ", "1)", "•", "• a ", "–", "– a ", "http", "http://", "https://a ", "https://a.b/c ", "www.", "www.a.b ",
        "a@b.c ", "tel:", "tel:+1 ", "mailto:", "\u00a0", "\u200b", "\u200ba", "\ufeff", "\t", " ", "é", "e\u0301", "😀", "漢",
        "\ue000", "\u202e",
    ];

    private static readonly string[] Lines =
    [
        "- a\n", "* a\n", "1. a\n", "1) a\n", "- a\n\n", "- [ ] a\n", "-a\n", "•a\n", "    a\n", "\ta\n", "> a\n", "> a\n\n", ">a\n",
        "> [!NOTE]\n> a\n\n", "# a\n\n", "## a\n\n", "## a\n", "##a\n", "## a {#b}\n\n", "a\n##b\n", "a\n===\n", "a\n---\n", "---\n",
        "***\n", "|a|b|\n", "|a|b|\n|---|---|\n|c|d|\n\n", "|a|b|\n\n", "a | b\n", "|---|\n", "```\n", "```\na\n```\n\n", "~~~\n",
        ":::\n", ":::do\n", ":::do\na\n:::\n\n", ":::risk\n- 1 in 100 a\n:::\n\n", "::: \n", "[a]: /b\n", "[^a]: b\n", "a\n: b\n",
        "[TOC]\n", "<p>\n", "</p>\n\n", "a  \n", "a\\\n", "\u00a0a\n", "\u200b- a\n", "[a](/b)\n\n", "[a](/b.md)\n\n", "[a](#b)\n\n",
        "[a](b:c)\n\n", "![a](/images/b.png)\n\n", "![](/images/b.png)\n\n", "[a]()\n\n", "a[^b]\n\n", "1. a\n   - b\n", "  - a\n",
        "a\r\n", "a\n \n",
    ];

    private static readonly string[] Fields =
    [
        "\nx: 1", "\nkey{0}: 1", "\n# a", "\n  a", "\n- a", "\n: ", "\n\"a", "\n\t", "\n\u00a0", " #a", ": ",
    ];

    private static readonly (string Field, string Entry)[] Lists =
    [
        ("redirect_from:", "\n  - /old-{0}"),
        ("redirect_from:", "\n  - old {0}"),
        ("sources:", "\n  - { id: s{0}, title: A title }"),
        ("sources:", "\n  - { id: s, title: A title }"),
        ("sources:", "\n  - id: s{0}\n    titel: A title"),
        ("review:", "\n  key{0}: 1"),
        ("x:", "\n  - a: [b]"),
    ];

    /// <summary>Prints one row for each input whose name contains <paramref name="filter"/>.</summary>
    public static void Run(string filter)
    {
        Console.WriteLine("| Input, repeated | 10 kB | 100 kB | 250 kB | Exponent | 1,000 kB | Reported at 250 kB |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var input in Inputs().Where(input => input.Name.Contains(filter, StringComparison.Ordinal)))
        {
            (double Milliseconds, string Codes)[] results = [.. Sizes.Select(size => Measure(input.Text(size)))];
            var exponent = Math.Log(results[2].Milliseconds / results[1].Milliseconds) / Math.Log(2.5);
            string[] times = [.. results.Select(result => result.Milliseconds.ToString("F1", CultureInfo.InvariantCulture))];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {input.Name} | {times[0]} | {times[1]} | {times[2]} | {exponent:F1} | {times[3]} | {results[2].Codes} |"));
        }
    }

    private static IEnumerable<Input> Inputs() =>
    [
        .. Pieces.SelectMany(piece => new[]
        {
            InBody(piece, "in one line", piece),
            InBody(piece, "in lines", piece + "\n"),
            InBody(piece, "in paragraphs", piece + "\n\n"),
            InFrontMatter(piece, "in a title", "title: ", piece),
        }),
        .. Lines.Select(line => InBody(line, "", line)),
        .. Fields.Select(field => InFrontMatter(field, "in the front matter", "title: A", field)),
        .. Lists.Select(list => InFrontMatter(list.Entry, $"below `{list.Field}`", $"title: A\n{list.Field}", list.Entry)),
    ];

    private static Input InBody(string shown, string place, string unit) => new($"`{Shown(shown)}` {place}".Trim(), FrontMatter, unit, "");

    private static Input InFrontMatter(string shown, string place, string beginning, string unit) =>
        new($"`{Shown(shown)}` {place}", $"---\ndescription: One thing, repeated.\n{beginning}", unit, "\n---\n\nText.\n");

    private static string Shown(string unit) => string.Concat(unit.Select(character => character switch
    {
        '\n' => "⏎",
        '\r' => "␍",
        '\t' => "⇥",
        '`' => "ˋ",
        '|' => "¦",
        _ when char.IsControl(character) || character is '\u00a0' or '\u200b' or '\ufeff' or '\ue000' or '\u202e' or '\u0301' =>
            $"U+{(int)character:X4}",
        _ => character.ToString(),
    }));

    /// <summary>Reads each input once, with little of it: none may end the program.</summary>
    public static void Test()
    {
        foreach (var input in Inputs())
        {
            Parser.Parse(new ContentFile("growth.md", [.. Encoding.UTF8.GetBytes(input.Text(Sizes[0]))]));
        }
    }

    /// <summary>The best of a few rounds, so that compiling and collecting are not counted.</summary>
    private static (double Milliseconds, string Codes) Measure(string text)
    {
        var file = new ContentFile("growth.md", [.. Encoding.UTF8.GetBytes(text)]);
        var best = double.MaxValue;
        var total = Stopwatch.StartNew();
        var codes = "";
        for (var round = 0; round < 9 && (round == 0 || total.ElapsedMilliseconds < 5000); round++)
        {
            var clock = Stopwatch.StartNew();
            codes = Codes(Parser.Parse(file));
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
        }

        return (best, codes);
    }

    private static string Codes(ParsedPage page) => string.Join(
        ", ",
        page.Diagnostics.CountBy(found => found.Kind.Code).OrderBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => $"{count.Key} × {count.Value.ToString("N0", CultureInfo.InvariantCulture)}"));

    /// <summary>A file of a given size, with one thing repeated.</summary>
    private sealed record Input(string Name, string Before, string Unit, string After)
    {
        public string Text(int size)
        {
            var count = (size - Before.Length - After.Length) / Encoding.UTF8.GetByteCount(Numbered(0));
            var units = Enumerable.Range(0, count).Select(Numbered);
            return $"{Before}{string.Concat(units)}{After}";
        }

        private string Numbered(int index) =>
            Unit.Replace("{0}", index.ToString("D6", CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
