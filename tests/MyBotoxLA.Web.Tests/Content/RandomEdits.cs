using System.Text;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content;

/// <summary>Random edits of a small site, in which most pages depend on each other; the same for equal seeds.</summary>
internal sealed class RandomEdits(ContentFolder folder, int seed)
{
    private static readonly string[] Names =
    [
        "index.md", "a.md", "b.md", "c.md", "folder/d.md", "folder/index.md", "es/index.md", "es/a.md", "es/b.md", "A.md", "Bad name.md",
        "safety/drugx.md", "es/safety/drugx.md", "fragments/one.md", "fragments/two.md", "es/fragments/one.md", "site.yml",
        "images/door.png", "images/DOOR.png", "images/wall.png",
    ];

    private static readonly string[] Fields =
    [
        "drug: drugx", "drug: drugy", "translates: { page: a }", "translates: { page: b }", "draft: true", "publish: 2026-11-26 09:00",
        "expires: 2026-11-27", "redirect_from: [/old]", "redirect_from: [/old, /a]", "redirect_from: [/b.html]", "nav: 3",
        "sources:\n  - { id: label, title: A source, url: \"https://example.org/\" }", "updated: 2026-11-01", "autor: nobody",
        "review: { by: \"A. Doctor, MD\", on: 2026-11-01 }",
    ];

    private static readonly string[] Blocks =
    [
        "Some text.", "The text names Brandex.", "## What is it?", "## What is it not?", "## Named {#named}", "## Что это?", "## Как это?",
        "[A](/a)", "[B](/b#what-is-it)", "[Named](/a#named)", "[Cited](/b#cite-label)", "[Number](/a#section)", "[Text](/a#Что-это)",
        "[Spanish](/es/a#what-is-it)", "[Relative](b.md)", "[Missing](/folder/e)", "[Old](/old)", "[Security](/.well-known/security.txt)",
        "[Here](#what-is-it)", "[Door](/images/door.png)", "![The door](/images/door.png)", "![The wall](/images/wall.png)",
        "![None](/images/dor.png)", "A fact.[^label]", ":::include one\n:::", ":::include two\n:::", ":::include three\n:::",
        ":::call-911\n## Call\n\nCall 911 now.\n:::", "*Unclosed", "<b>bold</b>", "[Outside](../../x)",
    ];

    private static readonly string[] SiteLines =
    [
        "security: { contact: \"mailto:a@example.com\", expires: 2027-06-30 }", "holidays: [ { date: 2026-11-26, closed: true } ]",
        "notices: [ { from: 2026-11-25 09:00, until: 2026-11-26 10:00, text: { en: Closed, es: Cerrado } } ]", "phon: 5", "sample: true",
    ];

    private readonly Random _random = new(seed);

    /// <summary>Makes one edit, and returns what it was.</summary>
    public string Next() => _random.Next(14) switch
    {
        0 => Delete(Pick(Existing())),
        1 => Rename(Pick(Existing()), Pick(Names)),
        2 => Break(Pick(Existing())),
        3 or 4 => Append(Pick(Existing()), Pick(Blocks)),
        _ => Write(Pick(Names)),
    };

    private string[] Existing() => [.. Names.Where(name => File.Exists(Path.Combine(folder.Root, name))).DefaultIfEmpty("index.md")];

    private string Write(string name)
    {
        if (name == "site.yml")
        {
            folder.And(name, string.Join('\n', [ContentFolder.SiteYml, .. Some(SiteLines, 2)]));
        }
        else if (ContentImage.IsImage(name))
        {
            folder.And(name, _random.Next(6) == 0 ? "no picture"u8.ToArray() : Png((byte)(1 + _random.Next(3))));
        }
        else
        {
            folder.And(name, Markdown(name));
        }

        return $"write {name}";
    }

    /// <summary>The headers of a PNG, two pixels high; their checksums do not count.</summary>
    private static byte[] Png(byte width) =>
    [
        0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n',
        0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, width, 0, 0, 0, 2, 8, 2, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, .. "IEND"u8, 0, 0, 0, 0,
    ];

    private string Markdown(string name)
    {
        var text = new StringBuilder("---\n");
        if (!ContentPath.IsFragment(name))
        {
            text.Append("title: Page ").Append(_random.Next(3)).Append("\ndescription: About it.\n");
        }

        if (name.Contains("safety/", StringComparison.Ordinal))
        {
            text.Append("names: [Brandex]\nmust_say: [Some text]\n");
        }

        // Most pages have no mistake, so that there is something to fall back to.
        foreach (var field in ContentPath.IsFragment(name) ? [] : Some(Fields, 2))
        {
            text.Append(field).Append('\n');
        }

        text.Append("---\n");
        foreach (var block in Some(Blocks, 5))
        {
            text.Append('\n').Append(block).Append('\n');
        }

        return text.ToString();
    }

    private string Append(string name, string block)
    {
        if (ContentPath.IsMarkdown(name) && File.Exists(Path.Combine(folder.Root, name)))
        {
            File.AppendAllText(Path.Combine(folder.Root, name), $"\n{block}\n");
        }

        return $"append {block} to {name}";
    }

    private string Break(string name)
    {
        folder.And(name, _random.Next(3) switch { 0 => [], 1 => "<<<<<<< HEAD\n"u8.ToArray(), _ => [0x2D, 0xFF, 0xFE] });
        return $"break {name}";
    }

    private string Rename(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Root, to)) ?? folder.Root);
        if (File.Exists(Path.Combine(folder.Root, from)))
        {
            File.Move(Path.Combine(folder.Root, from), Path.Combine(folder.Root, to), overwrite: true);
        }

        return $"rename {from} to {to}";
    }

    private string Delete(string name)
    {
        folder.Without(name);
        return $"delete {name}";
    }

    private IEnumerable<string> Some(string[] all, int most) =>
        Enumerable.Range(0, _random.Next(most + 1)).Select(_ => Pick(all)).Distinct();

    private string Pick(string[] all) => all[_random.Next(all.Length)];
}
