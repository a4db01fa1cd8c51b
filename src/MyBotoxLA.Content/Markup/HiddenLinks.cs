using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>Shows a link to a hidden page as its text alone, so that nobody follows it to nothing.</summary>
internal static partial class HiddenLinks
{
    private static readonly ConditionalWeakTable<Page, Result> Results = [];

    /// <summary>The page to show: the same instance as long as the page and the hidden pages that it links to are.</summary>
    /// <param name="page">A page.</param>
    /// <param name="hidden">URL paths of the hidden pages that it links to, one per line.</param>
    public static Page RemoveFrom(Page page, string hidden)
    {
        if (hidden.Length == 0)
        {
            return page;
        }

        if (!Results.TryGetValue(page, out var known) || known.Hidden != hidden)
        {
            string[] paths = hidden.Split('\n');
            Results.AddOrUpdate(page, known = new Result(hidden, page with
            {
                Body = [.. page.Body.Select(part => part.Slot is null ? new BodyPart(RemoveFromHtml(part.Html, paths), null) : part)],
                EmergencyCard = RemoveFromHtml(page.EmergencyCard, paths),
            }));
        }

        return known.Page;
    }

    /// <summary>The text of a page's file without those links.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="links">The links within the site in the file.</param>
    /// <param name="hidden">URL paths of the hidden pages, one per line.</param>
    public static string RemoveFromMarkdown(string text, ImmutableArray<PageLink> links, string hidden)
    {
        string[] paths = hidden.Length == 0 ? [] : hidden.Split('\n');
        foreach (var link in links.Where(link => paths.Contains(link.Address)).OrderByDescending(link => link.Start))
        {
            var written = text.Substring(link.Start, link.Length);
            text = string.Concat(text.AsSpan(0, link.Start), Label().Replace(written, "$1"), text.AsSpan(link.Start + link.Length));
        }

        return text;
    }

    private static string RemoveFromHtml(string html, string[] hidden) => Link().Replace(
        html,
        link => hidden.Contains(PathOf(link.Groups["url"].Value)) ? link.Groups["text"].Value : link.Value);

    private static string PathOf(string url)
    {
        var end = url.AsSpan().IndexOfAny('?', '#') is var at and >= 0 ? at : url.Length;
        return Uri.UnescapeDataString(url[..end]).TrimEnd('/') is { Length: > 0 } path ? path : "/";
    }

    /// <summary>A link within the site, which is absolute in HTML.</summary>
    [GeneratedRegex("<a (?:[^>]*? )?href=\"(?<url>/[^\"]*)\"[^>]*>(?<text>.*?)</a>", RegexOptions.Singleline)]
    private static partial Regex Link();

    /// <summary>The text of a link, up to the brackets or the parentheses with its address.</summary>
    [GeneratedRegex(@"^\[(.*?)\](?:\([^()\[\]]*\)|\[[^\[\]]*\])?$", RegexOptions.Singleline)]
    private static partial Regex Label();

    private sealed record Result(string Hidden, Page Page);
}
