using System.Text.RegularExpressions;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

/// <summary>A translation has the numbers, citations, and sources of its original, in the same order.</summary>
public sealed partial class TranslatedFiguresTests
{
    private static readonly Lazy<ContentSnapshot> Content =
        new(() => new ContentLoader(new() { Folder = Repository.SampleContent }).Load(CancellationToken.None));

    public static TheoryData<string> Translations =>
        [.. Content.Value.Pages.Values.Where(page => page.FrontMatter.Translates is not null).Select(page => page.Path).Order()];

    [Theory]
    [MemberData(nameof(Translations))]
    public void Translation_OfTheContent_HasTheFiguresOfItsOriginal(string url)
    {
        var translation = Content.Value.Pages[url];
        var original = Content.Value.Pages[translation.FrontMatter.Translates?.OriginalPath ?? ""];

        Assert.Equal(Figures(original), Figures(translation));
        Assert.Equal(original.FrontMatter.Sources, translation.FrontMatter.Sources);
    }

    /// <summary>Numbers and citations below the front matter, without those in addresses, in ids, and at the start of a step.</summary>
    private static string[] Figures(Page page)
    {
        var text = File.ReadAllText(Path.Combine(Repository.SampleContent, page.File.Name));
        var body = text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];
        return [.. Figure().Matches(NotShown().Replace(body, "")).Select(match => match.Value)];
    }

    [GeneratedRegex(@"\[\^[^\]]+\]|\d+(?:[.,]\d+)*")]
    private static partial Regex Figure();

    [GeneratedRegex(@"\]\([^)]*\)|\{#[^}]*\}|^\d+\. ", RegexOptions.Multiline)]
    private static partial Regex NotShown();
}
