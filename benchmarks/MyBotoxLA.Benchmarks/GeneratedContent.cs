using System.Globalization;
using System.Text;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Benchmarks;

/// <summary>A content folder of as many pages of 4 kB as are asked for, the same on every machine.</summary>
internal static class GeneratedContent
{
    private const int PageSize = 4096;
    private const string Sentence = "The effect comes slowly, and it goes slowly too; ask us about whatever worries you.[^label] ";

    /// <summary>Writes them to a new temporary folder, which the caller deletes.</summary>
    public static string Write(int pages)
    {
        var folder = Directory.CreateTempSubdirectory("generated-").FullName;
        Write(folder, pages);
        return folder;
    }

    public static void Write(string folder, int pages)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(
            Path.Combine(folder, "site.yml"),
            "name: Generated\nphone: +1-213-555-0100\naddress: { street: 1 Test Street, city: Los Angeles, state: CA, zip: "
                + "\"90000\" }\nhours: [ { days: Monday, opens: \"09:00\", closes: \"17:00\" } ]\n");
        for (var page = 0; page < pages; page++)
        {
            var path = Path.Combine(folder, NameOf(page));
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
            File.WriteAllText(path, TextOf(page, pages, "text"));
            File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch.AddDays(20_000));
        }
    }

    /// <summary>Writes one page anew with another word in it.</summary>
    public static void Edit(string folder, int page, int pages, string word) =>
        File.WriteAllText(Path.Combine(folder, NameOf(page)), TextOf(page, pages, word));

    /// <summary>The file name of a page.</summary>
    public static string NameOf(int page) => string.Create(CultureInfo.InvariantCulture, $"group-{page / 100}/page-{page}.md");

    /// <summary>The Markdown of a page: front matter, a summary, a link to the next page, sections with citations.</summary>
    public static string TextOf(int page, int pages, string word)
    {
        var next = (page + 1) % pages;
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"---\ntitle: Page {page}\ndescription: A generated page with the number {page}.\nupdated: "
                + $"2026-11-22\nsources:\n  - {{ id: label, title: A source, url: "
                + $"\"https://example.org/\" }}\n---\n\n:::in-short\n- One {word}.\n- See [the next "
                + $"page](/group-{next / 100}/page-{next}#what-is-it).\n:::\n\n## What is it?\n\n");
        for (var section = 1; text.Length < PageSize - 300; section++)
        {
            text.Insert(text.Length, Sentence, 4);
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n\n## Section {section}\n\n- **One** thing\n- [Another](/group-{page / 100}/page-{page})\n\n");
        }

        return text.ToString();
    }
}
