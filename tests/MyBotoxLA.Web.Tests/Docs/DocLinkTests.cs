using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Docs;

public sealed partial class DocLinkTests
{
    private static readonly string[] Folders = ["docs", "deploy", "benchmarks"];

    /// <summary>The documents of the repository: those in its root, and in the folders above.</summary>
    public static TheoryData<string> Documents =>
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Folders.SelectMany(folder =>
                Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.md", SearchOption.AllDirectories)))
            .Select(file => Path.GetRelativePath(Repository.Root, file))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_WithinTheRepository_HaveTargets(string file)
    {
        var links = Read(file)
            .Descendants<LinkInline>()
            .Select(link => link.Url ?? "")
            .Where(url => !url.Contains("://", StringComparison.Ordinal));

        Assert.DoesNotContain(links, url => !Exists(file, url));
    }

    [Fact]
    public void IndexOfDecisions_ListsEach()
    {
        var decisions = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "adr"), "0*.md")
            .Order(StringComparer.Ordinal)
            .Select(file => DecisionTitle().Replace(File.ReadLines(file).First(), $"$1. [$2]({Path.GetFileName(file)})"));

        var index = File.ReadLines(Path.Combine(Repository.Root, "docs", "adr", "README.md"));

        Assert.Equal(decisions, index.Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])));
    }

    /// <summary>A name may leave out the folders at its beginning. One that ends with "Tests" is a test class.</summary>
    [Theory]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("docs/design.md")]
    public void FileNames_InTheText_Exist(string file)
    {
        string[] files =
        [
            .. Directory.EnumerateFiles(Repository.Root, "*", SearchOption.AllDirectories)
                .Select(path => $"/{Path.GetRelativePath(Repository.Root, path)}")
                .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal)),
        ];
        var names = Read(file).Descendants<CodeInline>()
            .Select(code => FileName().Match(code.Content))
            .Where(match => match.Success)
            .Select(match => $"/{match.Groups[1].Value}{(match.Value.EndsWith("Tests", StringComparison.Ordinal) ? ".cs" : "")}");

        Assert.DoesNotContain(names, name => !Array.Exists(files, path => name.EndsWith('/')
            ? path.Contains(name, StringComparison.Ordinal)
            : path.EndsWith(name, StringComparison.Ordinal)));
    }

    private static bool Exists(string from, string url)
    {
        var parts = url.Split('#');
        var target = parts[0].Length == 0 ? from : Path.Combine(Path.GetDirectoryName(from) ?? "", parts[0]);
        return Path.Exists(Path.Combine(Repository.Root, target))
            && (parts.Length == 1 || Read(target).Descendants<HeadingBlock>().Any(heading => Anchor(heading) == parts[1]));
    }

    /// <summary>As GitHub generates it: lowercase, without punctuation, hyphens for spaces.</summary>
    private static string Anchor(HeadingBlock heading) =>
        Punctuation().Replace(string.Concat(heading.Inline?.Descendants<LiteralInline>() ?? []).ToLowerInvariant(), "").Replace(' ', '-');

    private static MarkdownDocument Read(string file) => Markdown.Parse(File.ReadAllText(Path.Combine(Repository.Root, file)));

    [GeneratedRegex(@"^(?:\./)?((?:[\w.-]+/)*(?:[\w.-]+/|[\w.-]+\.[a-z]+|\w+Tests))$")]
    private static partial Regex FileName();

    [GeneratedRegex(@"^# ([0-9]+)\. (.+)$")]
    private static partial Regex DecisionTitle();

    [GeneratedRegex(@"[^\w -]")]
    private static partial Regex Punctuation();
}
