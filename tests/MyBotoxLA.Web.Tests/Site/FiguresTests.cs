using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

/// <summary>The figures of the English pages. <see cref="TranslatedFiguresTests"/> compares the other languages with them.</summary>
public sealed partial class FiguresTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string Tested = "days 1 to 90";
    private const string Whole = "whole trial";
    private const string Upper = "upper face";
    private const string Frown = "frown lines";
    private const string Forehead = "forehead and frown lines";
    private const string Crows = "crow’s feet";
    private const string All = "all three areas at once";

    /// <summary>People in 100, from JAAD International 2023, PMC10682279: tables VI and VII, then table IV.</summary>
    private static readonly Figure[] Published =
    [
        new(Tested, Upper, "any health problem", "33.1", "29.1"),
        new(Tested, Frown, "any health problem", "42.4", "36.0"),
        new(Tested, Forehead, "any health problem", "37.7", "26.7"),
        new(Tested, All, "any health problem", "39.0", "28.8"),
        new(Tested, Upper, "drooping eyelid", "1.0", "0.1"),
        new(Tested, Frown, "drooping eyelid", "2.4", "0"),
        new(Tested, Forehead, "drooping eyelid", "2.1", "0.3"),
        new(Tested, Frown, "odd feeling in the eyelid", "3.2", "0.4"),
        new(Tested, Forehead, "drooping eyebrow", "1.5", "0"),
        new(Tested, Forehead, "tight skin", "1.4", "0"),
        new(Tested, Forehead, "head discomfort", "1.4", "0"),
        new(Tested, Crows, "eyelid swelling", "0.4", "0"),
        new(Tested, Crows, "bleeding at the site", "0.6", "0.1"),
        new(Tested, Upper, "face pain", "0.3", "0"),
        new(Whole, Crows, "any health problem", "36.5", "36.3"),
        new(Whole, Upper, "headache", "7.1", "5.5"),
        new(Whole, Frown, "headache", "11.3", "11.4"),
        new(Whole, Crows, "headache", "3.8", "3.8"),
        new(Whole, Forehead, "headache", "8.6", "5.4"),
        new(Whole, Upper, "bruise at the site", "3.1", "1.9"),
        new(Whole, Upper, "larger bruise", "1.9", "0.8"),
        new(Whole, Crows, "larger bruise", "1.9", "1.0"),
        new(Whole, Upper, "cold", "6.2", "5.0"),
        new(Whole, Upper, "flu", "1.2", "1.3"),
    ];

    /// <summary>Longer names first: "forehead and frown lines" contains "frown lines".</summary>
    private static readonly string[] Areas = [Forehead, Frown, Crows, Upper, All];

    [Theory]
    [InlineData("/side-effects", 22)]
    [InlineData("/about-botox", 13)]
    public async Task Rows_OfThePage_AreThePublishedFiguresWithPlacebo(string url, int count)
    {
        var rows = Rows(await site.Document(url)).ToArray();

        Assert.Equal(count, rows.Length);
        Assert.All(rows, row => Assert.Contains(row, Published));
        Assert.Equal(rows.Distinct(), rows);
    }

    /// <summary>What each area's paragraphs say, as numbers in order; its table is checked above.</summary>
    [Theory]
    [InlineData("forehead-lines", "46 100 30 318 | 1 100 156 | 61 100 290 0 100 101 53 100 313 1 100 156")]
    [InlineData("frown-lines", "77 100 202 30")]
    [InlineData("crows-feet", "25.7 100 30 | 1.3 100 | 30 66.7 100 222 6.7 100 223 58.1 100 5.4 100")]
    [InlineData("neck-bands", "32.3 100 14 | 1.9 100 | 14 76.7 100 21.2 100 | 169 18.5 100 13.6 12.5")]
    public async Task Area_OfTheMedicine_HasThePublishedBenefitWithPlacebo(string id, string numbers)
    {
        var section = Section((await site.Document("/about-botox")).GetElementById(id));

        var found = section.SelectMany(element => element.Matches("p") ? [element] : element.QuerySelectorAll("p").AsEnumerable())
            .Select(paragraph => string.Join(' ', Number().Matches(Words(paragraph)).Select(match => match.Value)))
            .Where(line => line.Length > 0);

        Assert.Equal(numbers, string.Join(" | ", found));
    }

    [Fact]
    public async Task Tables_OfTheAreas_SayHowManyPeople()
    {
        var captions = (await site.Document("/about-botox")).QuerySelectorAll("caption").Select(Words).Skip(1);

        Assert.Equal(
            [
                "Risks in 100 people: forehead and frown lines (724 with the medicine, 315 with placebo)",
                "Risks in 100 people: frown lines (665 with the medicine, 236 with placebo)",
                "Risks in 100 people: crow’s feet (1,324 with the medicine, 808 with placebo)",
            ],
            captions);
    }

    /// <summary>Every number of people in 100, in the order of the page, outside tables, pictures, and the sections of the areas.</summary>
    [Theory]
    [InlineData("/about-botox", "2.4 0 33.1 29.1")]
    [InlineData("/side-effects", "2.4 0 1.6 1.3 2.5 3 1")]
    [InlineData("/your-visit", "33.1 29.1")]
    [InlineData("/questions", "1.6 1.3 0.5 13.1 46 1 2.4 0 8.6 5.4 1.2 1.3")]
    public async Task Numbers_In100_AreThePublishedOnes(string url, string expected)
    {
        var page = await site.Document(url);
        var areas = page.QuerySelectorAll("h3[id]").Where(heading => url == "/about-botox").SelectMany(Section).ToHashSet();

        var texts = page.QuerySelectorAll("article p, article li")
            .Where(text => text.QuerySelector("p, li") is null && text.Closest(".risk") is null && !areas.Contains(text));
        var numbers = texts.SelectMany(text => In100().Matches(Words(text))).Select(match => match.Groups[1].Value);

        Assert.Equal(expected, string.Join(' ', numbers));
    }

    /// <summary>Pictures have two lines, the second for placebo; tables have a caption, an effect, and two numbers.</summary>
    private static IEnumerable<Figure> Rows(IDocument page)
    {
        foreach (var heading in page.QuerySelectorAll("article h3"))
        {
            foreach (var picture in Section(heading).Where(element => element.ClassList.Contains("risk")))
            {
                var items = picture.QuerySelectorAll(".risk__item p").Select(Words).ToArray();
                Assert.Equal([false, true], items.Select(item => item.Contains("placebo", StringComparison.Ordinal)));
                if (items[0].Contains("day ", StringComparison.Ordinal) is false)
                {
                    yield return Row(Words(heading), "", [.. items.Select(item => Number().Match(item).Value)]);
                }
            }
        }

        var tables = page.QuerySelectorAll("article table");
        foreach (var table in tables.Where(table => Words(table).Contains("Placebo", StringComparison.Ordinal)))
        {
            foreach (var row in table.QuerySelectorAll("tbody tr"))
            {
                var cells = row.Children.Select(Words).ToArray();
                yield return Row(cells[0], Words(table.QuerySelector("caption")), cells[1..]);
            }
        }
    }

    private static Figure Row(string label, string caption, string[] numbers)
    {
        var text = $"{label}, {caption}".ToLowerInvariant();
        Assert.Equal(2, numbers.Length);
        return new Figure(
            text.Contains(Tested, StringComparison.Ordinal) ? Tested : text.Contains(Whole, StringComparison.Ordinal) ? Whole : "",
            Array.Find(Areas, area => text.Contains(area, StringComparison.Ordinal)) ?? "",
            text.Split(',', '(')[0].Trim(),
            numbers[0],
            numbers[1]);
    }

    /// <summary>The elements below a heading, up to the next heading.</summary>
    private static IEnumerable<IElement> Section(IElement? heading)
    {
        for (var next = heading?.NextElementSibling; next is not null && !next.Matches("h2, h3"); next = next.NextElementSibling)
        {
            yield return next;
        }
    }

    /// <summary>The text of an element without the numbers of the sources.</summary>
    private static string Words(IElement? element) => string.Join(
        ' ',
        string.Concat((element?.Descendants<IText>() ?? []).Where(text => text.ParentElement?.Closest("sup") is null)
            .Select(text => text.Data)).Replace("\u2060", "", StringComparison.Ordinal)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"\d+(?:[.,]\d+)*")]
    private static partial Regex Number();

    [GeneratedRegex(@"(\d+(?:\.\d+)?) (?:to \d+(?:\.\d+)? )?in 100\b")]
    private static partial Regex In100();

    private sealed record Figure(string Period, string Area, string Effect, string Medicine, string Placebo);
}
