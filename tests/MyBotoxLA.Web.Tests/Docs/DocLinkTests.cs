using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Docs;

public sealed partial class DocLinkTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("SECURITY.md")]
    [InlineData("deploy/README.md")]
    [InlineData("deploy/caddy/README.md")]
    [InlineData("deploy/container/README.md")]
    [InlineData("deploy/kubernetes/README.md")]
    [InlineData("deploy/nginx/README.md")]
    [InlineData("deploy/systemd/README.md")]
    [InlineData("docs/diagnostics.md")]
    [InlineData("docs/editing-content.md")]
    [InlineData("docs/telemetry.md")]
    public void Links_WithinTheRepository_HaveTargets(string file)
    {
        var links = Read(file)
            .Descendants<LinkInline>()
            .Select(link => link.Url ?? "")
            .Where(url => !url.Contains("://", StringComparison.Ordinal));

        Assert.DoesNotContain(links, url => !Exists(file, url));
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

    [GeneratedRegex(@"[^\w -]")]
    private static partial Regex Punctuation();
}
