using System.Collections.Immutable;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Cli.Changes;

/// <summary>The text of a rendered page, in order, and where each sentence is.</summary>
internal static class PageText
{
    private const string Top = "at the top of the page";
    private const string Bottom = "at the bottom of the page";

    /// <summary>What a browser shows of a page: not what is only for search engines.</summary>
    public static string BodyOf(string html)
    {
        var start = Find(html, "<body", 0);
        return html[start..Find(html, "<script", start)];
    }

    /// <summary>What is different between the bodies of two versions of a page, each change once; not what only moves.</summary>
    public static ImmutableArray<TextChange> Compare(string before, string after)
    {
        var (old, fresh) = (Of(before), Of(after));
        var changes = SequenceDiff.Of([.. old.Select(each => each.Text)], [.. fresh.Select(each => each.Text)])
            .Select(change => (Before: old[change.Before], After: fresh[change.After]))
            .ToArray();
        var moved = changes.SelectMany(change => change.Before).Select(each => each.Text)
            .Intersect(changes.SelectMany(change => change.After).Select(each => each.Text))
            .ToHashSet();
        return
        [
            .. changes.SelectMany(change => Split(Without(moved, change.Before), Without(moved, change.After)))
                .GroupBy(change => change.Key, StringComparer.Ordinal)
                .Select(same => same.FirstOrDefault(change => change.Place != Top) ?? same.First()),
        ];
    }

    private static (string Place, string Text)[] Without(HashSet<string> moved, (string Place, string Text)[] sentences) =>
        [.. sentences.Where(each => !moved.Contains(each.Text))];

    /// <summary>As many sentences as before are that many changes; otherwise nobody can tell which replaces which.</summary>
    private static IEnumerable<TextChange> Split((string Place, string Text)[] before, (string Place, string Text)[] after) =>
        before.Length == after.Length
            ? before.Zip(after).Select(pair => new TextChange(pair.Second.Place, [pair.First.Text], [pair.Second.Text]))
            :
            [
                new TextChange(
                    after.Concat(before).First().Place,
                    [.. before.Select(each => each.Text)],
                    [.. after.Select(each => each.Text)]),
            ];

    /// <summary>The text above the page's own, its own, and what is below it.</summary>
    private static (string Place, string Text)[] Of(string body)
    {
        var main = Find(body, "<main", 0);
        var bottom = Find(body, "</main>", main);
        return [.. Part(body[..main], _ => Top), .. Part(body[main..bottom], PlaceOf), .. Part(body[bottom..], _ => Bottom)];
    }

    private static int Find(string html, string text, int from) =>
        html.IndexOf(text, from, StringComparison.Ordinal) is var at and >= 0 ? at : html.Length;

    private static IEnumerable<(string Place, string Text)> Part(string html, Func<ShownSentence, string> place) =>
        ShownText.Of(html).Select(sentence => (place(sentence), sentence.Text));

    private static string PlaceOf(ShownSentence sentence) => sentence.Element switch
    {
        "h1" => "in the title",
        ['h', _] => "in a heading",
        "img" => $"in a picture below \"{sentence.Heading}\"",
        "tr" => $"in a table below \"{sentence.Heading}\"",
        _ => $"below \"{sentence.Heading}\"",
    };
}
