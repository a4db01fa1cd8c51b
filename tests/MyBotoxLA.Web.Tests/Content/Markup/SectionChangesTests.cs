using MyBotoxLA.Content;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup;

/// <summary>Sections of an original, one letter each, when its translation was checked and now.</summary>
public sealed class SectionChangesTests
{
    /// <summary>
    /// For each change the section of the translation, with "+" if the new one belongs before it, and that of the original; "?" if it is
    /// not certain that they are the same.
    /// </summary>
    [Theory]
    [InlineData("abc", "abc", "", "")]
    [InlineData("abc", "axc", "1:1", "x")]
    [InlineData("abc", "xyz", "0:0, 1:1, 2:2", "x, y, z")]
    [InlineData("abcde", "axcye", "1:1, 3:3", "x, y")]
    [InlineData("abc", "xabc", "0+:0?", "x")]
    [InlineData("abc", "abxc", "2+:2?", "x")]
    [InlineData("abc", "abcx", "3+:3?", "x")]
    [InlineData("abc", "bc", "0:gone?", "A")]
    [InlineData("abc", "ac", "1:gone?", "B")]
    [InlineData("abc", "ab", "2:gone?", "C")]
    [InlineData("abc", "", "0:gone?, 1:gone?, 2:gone?", "A, B, C")]
    [InlineData("", "a", "0+:0?", "a")]
    [InlineData("abcd", "axyzd", "1:1?, 2:2?, 3+:3?", "x, y, z")]
    [InlineData("abcd", "axd", "1:1?, 2:gone?", "x, C")]
    [InlineData("abcde", "eabcd", "0+:0?, 4:gone?", "e, E")]
    [InlineData("abcde", "bcdea", "0:gone?, 5+:4?", "A, a")]
    [InlineData("ab", "ba", "0:gone?, 2+:1?", "A, a")]
    [InlineData("abab", "ab", "2:gone?, 3:gone?", "A, B")]
    public void Edit_OfTheOriginal_ChangesTheseSections(string then, string now, string expected, string names)
    {
        var (snapshot, found) = Find(then, now);

        Assert.Equal(expected, string.Join(", ", found?.Sections.Select(Write) ?? []));
        Assert.Equal(names, string.Join(", ", snapshot.TranslationOf(snapshot.Pages["/es/pagina"]).Behind));
        Assert.True(found is null || found is { IsAligned: true, HasNewTitle: false });
    }

    /// <summary>Comparing all with all would take too long.</summary>
    [Theory]
    [InlineData(1_000, 1)]
    [InlineData(1_001, 1_001)]
    public void Edit_OfAnOriginalWithVeryManySections_ChangesAll(int count, int expected) =>
        Assert.Equal(expected, Find(new string('a', count), new string('a', count - 1) + 'x').Found?.Sections.Length);

    private static (ContentSnapshot Snapshot, SectionChanges? Found) Find(string then, string now)
    {
        using var folder = ContentFolder.With("es/index.md", ContentFolder.Page)
            .And("page.md", Page("", then))
            .And("es/pagina.md", Page("translates: { page: page }\n", then.ToUpperInvariant()))
            .Translated("es/pagina.md")
            .And("page.md", Page("", now));
        var snapshot = folder.Load();
        return (snapshot, SectionChanges.Find(snapshot.Pages["/es/pagina"], snapshot.Pages["/page"]));
    }

    private static string Page(string field, string sections) =>
        $"---\ntitle: Title\ndescription: Text.\n{field}---\n{string.Concat(sections.Select(section => $"\n## {section}\n"))}";

    private static string Write(SectionChange change) =>
        $"{change.Own}{(change.IsNew ? "+" : "")}:{change.Original?.ToString() ?? "gone"}{(change.IsCertain ? "" : "?")}";
}
