using System.Text;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Pages;

namespace MyBotoxLA.Web.Seo;

/// <summary>A page as Markdown, at the address of its file: for readers and programs that want the text alone.</summary>
internal static class MarkdownPage
{
    private const string Fence = ":::";
    private const string ClinicBlock = ":::clinic";
    private const string InShortBlock = ":::in-short";
    private const string TableBlock = ":::table";

    /// <summary>The text as it was written, with what the frame adds to a page; the boxed warning stands above all of it.</summary>
    public static byte[] Of(Page page, ContentSnapshot snapshot, Clinic clinic, Strings words)
    {
        var about = page.FrontMatter;
        IEnumerable<string> warning = about.Drug is { } drug && snapshot.BoxedWarnings[ContentPath.BoxedWarning(page.Language, drug)] is { } boxed
            ? [$"## {boxed.FrontMatter.Title}", "", .. Body(boxed, clinic, words)]
            : [];
        string[] lines =
        [
            $"# {about.Title}", "", about.Description, "",
            .. clinic.Sample ? [words.SampleNotice, ""] : Array.Empty<string>(),
            .. warning,
            .. Body(page, clinic, words),
            .. ReviewText.Of(about, words), "",
            .. about.Sources.Select(source => $"[^{source.Id}]: {source.Title}{(source.Url is null ? "" : $", <{source.Url}>")}"), "",
            words.Trademark,
        ];
        return Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
    }

    /// <summary>The marks of blocks mean nothing elsewhere: what they stand for is written out.</summary>
    private static IEnumerable<string> Body(Page page, Clinic clinic, Strings words)
    {
        foreach (var line in page.ToMarkdown().Trim().Split('\n'))
        {
            if (!line.StartsWith(Fence, StringComparison.Ordinal))
            {
                yield return line;
            }

            foreach (var written in line.TrimEnd() switch
            {
                InShortBlock => [$"## {words.InShort}", ""],
                ClinicBlock => Facts(clinic, words),
                var table when table.StartsWith(TableBlock, StringComparison.Ordinal) => [$"**{table[TableBlock.Length..].Trim()}**", ""],
                _ => [],
            })
            {
                yield return written;
            }
        }

        yield return "";
    }

    private static string[] Facts(Clinic clinic, Strings words) =>
    [
        $"- {words.Phone}: {ClinicText.Phone(clinic)}",
        .. clinic.Email is { } email ? [$"- {words.Email}: {email}"] : Array.Empty<string>(),
        $"- {words.Address}: {clinic.Address.Street}, {clinic.Address.City}, {clinic.Address.State} {clinic.Address.Zip}",
        .. clinic.Hours.Select(hours => $"- {words.Hours}: {ClinicText.Hours(hours, words)}"),
        $"- {words.ClosedOtherwise}",
        .. clinic.Booking is { } booking ? [$"- {words.Booking}: <{booking}>"] : Array.Empty<string>(),
    ];
}
