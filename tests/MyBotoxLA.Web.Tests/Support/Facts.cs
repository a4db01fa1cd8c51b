using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>Facts about a loaded folder that tests check.</summary>
public static class Facts
{
    private static readonly HtmlParser Strict = new(new HtmlParserOptions { IsStrictMode = true });

    /// <summary>
    /// The whole list of <c>file(line,col) CODE</c>. Whatever the test is about, each mark ends within its line, and the whole messages are
    /// those of <see cref="KnownMessages"/>.
    /// </summary>
    public static string[] Places(this ContentSnapshot snapshot)
    {
        Assert.All(
            snapshot.Diagnostics.Where(found => found.SourceLine?.Length > 0),
            found => Assert.InRange(found.Length, 1, Math.Max(1, (found.SourceLine?.Length ?? 0) - found.Column + 1)));
        KnownMessages.AssertKnown(snapshot.Diagnostics);
        return [.. snapshot.Diagnostics.Select(found => found.ToString())];
    }

    /// <summary>An address among those of a language.</summary>
    public static string Below(this Language language, string name) => $"{language.HomePath.TrimEnd('/')}/{name}";

    /// <summary>The HTML of the body; fails if it is not well-formed.</summary>
    public static string Html(this Page page)
    {
        var html = string.Concat(page.Body.Select(part => part.Html)).Trim();
        _ = Strict.ParseDocument($"<!doctype html><title>A</title><main>{html}</main>");
        return html;
    }

    public static Slot[] Slots(this Page page) => [.. page.Body.Select(part => part.Slot).OfType<Slot>()];

    /// <summary>The body of a page without mistakes.</summary>
    public static string Html(string body)
    {
        using var folder = ContentFolder.With("page.md", PageWith(body));
        var snapshot = folder.Load();
        Assert.Empty(snapshot.Places());
        return snapshot.Pages["/page"].Html();
    }

    /// <summary>The diagnostics of a page with this body; its first line is line 5 of the file.</summary>
    public static ImmutableArray<Diagnostic> Diagnostics(string body)
    {
        using var folder = ContentFolder.With("page.md", PageWith(body));
        return folder.Load().Diagnostics;
    }

    private static string PageWith(string body) => $"---\ntitle: A page\ndescription: About it.\n---\n{body}";
}
