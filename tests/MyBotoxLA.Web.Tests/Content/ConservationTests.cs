using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MyBotoxLA.Content.Assembly;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Rules;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content;

/// <summary>
/// Every word of a page's author is on the page, or a diagnostic is at its line; and no markup characters reach a patient, unless a
/// diagnostic says so.
/// </summary>
public sealed partial class ConservationTests
{
    /// <summary>Stands for a word that is found again: each gets a number.</summary>
    private const string Word = "\u0001";

    /// <summary>The first line of the body in the file.</summary>
    private const int FirstLine = 5;

    private static readonly string[] Pieces =
    [
        Word, Word, Word, " ", " ", "\n", "\n", "\n\n", "# ", "## ", "###", "- ", "* ", "+ ", "1. ", "2) ", "> ", "    ", "\t", "---\n",
        "***", "**", "*", "__", "_", "~~", "`", "``", "```\n", "~~~\n", "[", "]", "(", ")", "](", "][", "]: ", "![", "[^", "[[", "]]",
        "<", ">", "</", "<br>", "<b>", "<!--", "-->", "{", "}", "{#", "|", "| ", " |\n", "|---|---|\n", "\\|", "&amp;", "&nbsp;", "&",
        ";", "\\", "\\*", ":", "::", ":::", ":::do\n", ":::risk\n", ":::table ", ":::in-short\n", ":::clinic\n", ":::team\n",
        ":::include part\n", ":::face-map\n", ":::care-911\n", ":::steps\n", ":::welcome\n", ":::photos\n", ":::photo ",
        ":::photo model\n", ":::\n", "### ",
        "3 in 100 ", "3 in 100,000 ", "https://example.org/", "www.example.org", "mailto:", "tel:",
        "/", "#", "\"", "'", "...", "--", "\u00A0", "\u200B", "\uFEFF", "•", "–", "＃", "=", "==", "^", "%%", "!", "1", "$", "é",
        "\uD83D\uDE00",
    ];

    /// <summary>What nobody writes in a sentence.</summary>
    private static readonly string[] MarkupCharacters =
    [
        "**",
        "__",
        "~~",
        "](",
        "[^",
        "[[",
        ":::",
        "`",
        "</",
        "<b",
        "<!--",
        "|---",
        "##",
        "&amp;",
    ];

    /// <summary>Stands for code and links, so that the characters before and after them do not meet.</summary>
    private const string Removed = "\uE000";

    private static readonly PageParser Parser = new(
        SitePaths.Addresses,
        ImageCatalog.Empty,
        new FragmentCatalog(Fragments().Select(file => new Fragment(file.Name, file, Exists: true))),
        RuleCatalog.Body);

    public static Arbitrary<string> Bodies() =>
        Gen.Elements(Pieces).ListOf().Select(pieces => Number(string.Concat(pieces))).Resize(40).ToArbitrary();

    [Property(Arbitrary = [typeof(ConservationTests)], MaxTest = 20_000, Replay = Seed.Fixed)]
    public void Word_OfAnyBody_IsOnThePageOrReported(string body) => AssertConserved(body);

    [Property(Arbitrary = [typeof(ConservationTests)], MaxTest = 20_000, Replay = Seed.Fixed)]
    public void MarkupOfAnyBody_IsNotShownOrIsReported(string body) => AssertNoMarkup(body);

    public static TheoryData<string> ShippedPages => [.. Directory.EnumerateFiles(Repository.Content, "*.md", SearchOption.AllDirectories)];

    [Theory]
    [MemberData(nameof(ShippedPages))]
    public void Word_OfAShippedPage_IsOnThePage(string file)
    {
        var page = Parser.Parse(new ContentFile(Path.GetRelativePath(Repository.Content, file), [.. File.ReadAllBytes(file)]));
        var body = File.ReadAllText(file).Split("\n---\n", 2)[^1];
        var shown = Document(page.Page).All.SelectMany(element => element.ChildNodes.OfType<IText>()).SelectMany(text => Words(text.Data))
            .ToHashSet(StringComparer.Ordinal);

        string[] lost = [.. Words(WithoutNames(body)).Where(word => !shown.Contains(word))];
        Assert.Empty(lost);
    }

    /// <summary>The fragments of the repository, and one for the bodies of the properties.</summary>
    private static IEnumerable<ContentFile> Fragments() => Directory.EnumerateFiles(Repository.Content, "*.md", SearchOption.AllDirectories)
        .Select(file => new ContentFile(Path.GetRelativePath(Repository.Content, file), [.. File.ReadAllBytes(file)]))
        .Where(file => ContentPath.IsFragment(file.Name))
        .Append(new ContentFile("fragments/part.md", [.. "### A part\n\n- It is a list\n"u8]));

    /// <summary>Puts each word in its place.</summary>
    private static string Number(string body)
    {
        var number = 0;
        return WordMark().Replace(body, _ => $"w{++number}q");
    }

    private static void AssertConserved(string body)
    {
        var parsed = Parse(body);
        if (parsed.Page is not { } page)
        {
            Assert.NotEmpty(parsed.Diagnostics);
            return;
        }

        var shown = Shown(page);
        var reported = parsed.Diagnostics.Select(found => found.Line).ToHashSet();
        var lines = body.Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            foreach (var word in NumberedWord().Matches(lines[line]).Select(match => match.Value))
            {
                Assert.True(
                    shown.Contains(word, StringComparison.OrdinalIgnoreCase) || IsReported(line, lines, reported),
                    $"{word} of line {line + FirstLine} is lost.\n{Explain(body, shown, parsed)}");
            }
        }
    }

    /// <summary>
    /// Without a backslash, since what an author escapes is meant to be seen. Characters that only come together on the page, as those of
    /// <c>*:*::</c> do, are no markup.
    /// </summary>
    private static void AssertNoMarkup(string body)
    {
        var plain = body.Replace("\\", "", StringComparison.Ordinal);
        var parsed = Parse(plain);
        var text = WithoutCodeAndLinks(parsed.Page);

        Assert.True(
            parsed.Diagnostics.Length > 0 || !Array.Exists(MarkupCharacters, markup => text.Contains(markup) && plain.Contains(markup)),
            $"Markup is shown.\n{Explain(plain, text, parsed)}");
    }

    /// <summary>
    /// True when a diagnostic is at the line, or at one above it in the same paragraph, which only a line of spaces and tabs ends.
    /// </summary>
    private static bool IsReported(int line, string[] lines, HashSet<int> reported)
    {
        for (; line >= 0 && lines[line].AsSpan().ContainsAnyExcept(" \t"); line--)
        {
            if (reported.Contains(line + FirstLine))
            {
                return true;
            }
        }

        return false;
    }

    private static ParsedPage Parse(string body) => Parser.Parse(
        new ContentFile("page.md", [.. Encoding.UTF8.GetBytes($"---\ntitle: A\ndescription: B\n---\n{body}")]));

    private static string Explain(string body, string shown, ParsedPage parsed) =>
        $"--- body\n{body}\n--- shown\n{shown}\n--- found\n{string.Join('\n', parsed.Diagnostics)}";

    private static string WithoutCodeAndLinks(Page? page)
    {
        var document = Document(page);
        foreach (var element in document.QuerySelectorAll("code, pre, a").ToArray())
        {
            element.TextContent = Removed;
        }

        return document.Body?.TextContent ?? "";
    }

    private static IDocument Document(Page? page) =>
        new HtmlParser().ParseDocument(string.Concat(page?.Body.Select(part => part.Html) ?? []));

    /// <summary>All text and attributes: an address, a name and a picture's words are on the page too.</summary>
    private static string Shown(Page? page)
    {
        var document = Document(page);
        var attributes = document.All.SelectMany(element => element.Attributes).Select(
            attribute => Uri.UnescapeDataString(attribute.Value));
        return $"{document.Body?.TextContent}\n{string.Join('\n', attributes)}";
    }

    /// <summary>Names of blocks, ids and citations, which are not shown.</summary>
    private static string WithoutNames(string body) => Names().Replace(body, " ");

    private static IEnumerable<string> Words(string text) => AnyWord().Matches(text).Select(match => match.Value);

    [GeneratedRegex("\u0001")]
    private static partial Regex WordMark();

    [GeneratedRegex(@"w\d+q")]
    private static partial Regex NumberedWord();

    [GeneratedRegex(@"\[\^[\w-]+\]|^:::(?:include [\w/-]*|[\w-]*)|\]\([^()]*\)|\{#[\w-]+\}|&\w+;", RegexOptions.Multiline)]
    private static partial Regex Names();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex AnyWord();
}
