using System.Globalization;
using System.Text;

namespace MyBotoxLA.Benchmarks;

/// <summary>A content folder of as many pages of 4 kB as are asked for, the same on every machine.</summary>
internal sealed class GeneratedContent : IDisposable
{
    private const int PageSize = 4096;
    private const string Sentence = "The effect comes slowly, and it goes slowly too; ask us about whatever worries you.[^label] ";

    public GeneratedContent(int pages)
    {
        Root = Directory.CreateTempSubdirectory("generated-").FullName;
        File.WriteAllText(Path.Combine(Root, "site.yml"), "name: Generated\nphone: +1-213-555-0100\naddress: { street: 1 Test Street, city: Los Angeles, state: CA, zip: \"90000\" }\nhours: [ { days: Monday, opens: \"09:00\", closes: \"17:00\" } ]\n");
        for (var i = 0; i < pages; i++)
        {
            var path = PathOf(i);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Root);
            File.WriteAllText(path, Page(i, pages, "text"));
            File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch.AddDays(20_000));
        }
    }

    public string Root { get; }

    /// <summary>Writes one page anew with another word in it.</summary>
    public void Edit(int page, int pages, string word) => File.WriteAllText(PathOf(page), Page(page, pages, word));

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private string PathOf(int page) => Path.Combine(Root, string.Create(CultureInfo.InvariantCulture, $"group-{page / 100}"), string.Create(CultureInfo.InvariantCulture, $"page-{page}.md"));

    private static string Page(int page, int pages, string word)
    {
        var next = (page + 1) % pages;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: Page {page}\ndescription: A generated page with the number {page}.\nupdated: 2026-11-22\nsources:\n  - {{ id: label, title: A source, url: \"https://example.org/\" }}\n---\n\n:::in-short\n- One {word}.\n- See [the next page](/group-{next / 100}/page-{next}#what-is-it).\n:::\n\n## What is it?\n\n");
        for (var section = 1; text.Length < PageSize - 300; section++)
        {
            text.Insert(text.Length, Sentence, 4);
            text.Append(CultureInfo.InvariantCulture, $"\n\n## Section {section}\n\n- **One** thing\n- [Another](/group-{page / 100}/page-{page})\n\n");
        }

        return text.ToString();
    }
}
