using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Cases;

/// <summary>Every case of this folder, and how many there are.</summary>
public sealed partial class CaseTests
{
    private const int LeastFaulty = 250;
    private const int LeastGood = 120;

    private static readonly ContentCase[] All =
        [.. ContentCase.ReadAll(Path.Combine(Repository.Root, "tests/MyBotoxLA.Web.Tests/Content/Cases"))];

    public static TheoryData<string> Groups => [.. All.Select(one => one.Group).Distinct()];

    public static TheoryData<string> Names => [.. All.Select(one => one.Name)];

    [Fact]
    public void Cases_AreAsManyAsSaidAndHaveDifferentNames()
    {
        Assert.InRange(All.Count(one => !one.IsGood), LeastFaulty, int.MaxValue);
        Assert.InRange(All.Count(one => one.IsGood), LeastGood, int.MaxValue);
        Assert.Empty(All.GroupBy(one => one.Name).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_HasTheseDiagnosticsAndShowsItsText(string name)
    {
        var one = All.Single(other => other.Name == name);
        using var folder = one.ToFolder();

        var snapshot = folder.Load();

        Assert.Equal(one.Expected, ContentCase.PlacesIn(snapshot));
        foreach (var (file, text) in one.Files.Where(file => ContentPath.IsPage(file.Name)))
        {
            if (snapshot.Pages.TryGetValue(ContentPath.ToUrl(file), out var page))
            {
                AssertShown(one, page, text);
            }
        }
    }

    /// <summary>What the pages of good cases become, in <c>html/</c>.</summary>
    [Theory]
    [MemberData(nameof(Groups))]
    public void GoodCases_BecomeTheExpectedHtml(string group)
    {
        var html = All.Where(one => one.IsGood && one.Group == group).Select(HtmlOf);

        ExpectedFile.AssertEqual($"Content/Cases/html/{group}.html", string.Join("\n", html));
    }

    private static string HtmlOf(ContentCase one)
    {
        using var folder = one.ToFolder();
        var pages = folder.Load().Pages;
        var html = one.Files.Where(file => ContentPath.IsPage(file.Name))
            .Select(file => pages.GetValueOrDefault(ContentPath.ToUrl(file.Name)))
            .Select(page => page is null ? "" : $"{page.Html()}\n");
        return $"<!-- {one.Name} -->\n{string.Concat(html)}";
    }

    private static void AssertShown(ContentCase one, Page page, string text)
    {
        var document = new HtmlParser().ParseDocument(page.Html());
        var visible = Spaces().Replace(document.Body?.TextContent ?? "", " ");
        Assert.All(one.Shown, shown => Assert.Contains(shown, visible, StringComparison.Ordinal));
        Assert.All(one.Contents, shown => Assert.Contains(shown, page.Headings.Select(heading => heading.Text)));
        if (one.IsGood)
        {
            var words = Words(string.Join(' ', document.All.SelectMany(TextsOf))).ToHashSet(StringComparer.Ordinal);
            Assert.Empty(string.Join(' ', Words(WithoutMarkup(text)).Except(words)));
        }
    }

    /// <summary>Text nodes one by one, since a tag may separate words, and the text of pictures.</summary>
    private static IEnumerable<string> TextsOf(IElement element) =>
        element.ChildNodes.OfType<IText>().Select(text => text.Data).Append(element.GetAttribute("alt") ?? "");

    private static string WithoutMarkup(string text) => Markup().Replace(FrontMatter().Replace(text, ""), " ");

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\A---\r?\n.*?^---\r?\n", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex FrontMatter();

    /// <summary>What is not shown: addresses, names of blocks and headings, sources, entities, and the numbers of lists.</summary>
    [GeneratedRegex(
        @"\[\^[\w-]+\]|^[ >\u00A0\u200B]*::: ?[\w-]*|^[ >]*\d+[.)]|\]\((?:<[^>]*>|[^()]|\([^()]*\))*\)|\]\[[^\]]*\]|^\[[^\]]*\]:.*$"
        + @"|\{#[\w-]+\}|&#?\w+;|```\w*",
        RegexOptions.Multiline)]
    private static partial Regex Markup();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
