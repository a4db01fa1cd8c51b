using System.Collections.Immutable;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Markup.Blocks;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content.Assembly;

/// <summary>A page's body in Markdown for readers outside the site, where block fences mean nothing.</summary>
internal static class PageMarkdown
{
    private const string Fence = ":::";

    /// <summary>The lines of the body as written, without block fences, and the fragments and slots that replace them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="hidden">URL paths of hidden pages, one per line; links to them are only text.</param>
    public static IEnumerable<MarkdownPart> Of(Page page, string hidden) =>
        LinesOf(BodyOf(page.File, page.Links, hidden), page.File, page, new PictureAddresses(page));

    /// <summary>The same of a translation that is behind its original.</summary>
    public static IEnumerable<MarkdownPart> Of(Page page, Page original, SectionPlan plan, string hidden)
    {
        string[] own = BodyOf(page.File, page.Links, hidden).TrimEnd().Split('\n');
        var sources = new ShownSources(page, original, plan);
        string[] others = BodyOf(original.File, original.Links, hidden).TrimEnd().Split('\n');
        var (pictures, othersPictures) = (new PictureAddresses(page), new PictureAddresses(original));
        return plan.Pieces().SelectMany(piece => piece.Kind switch
        {
            SectionPieceKind.Own => LinesOf(page, own, piece.Index, pictures),
            SectionPieceKind.Original => LinesOf(original, others, piece.Index, othersPictures)
                .Select(part => part with { Line = sources.InMarkdown(part.Line) }),
            SectionPieceKind.InEnglishNote => [new("", Slot.SectionInEnglish)],
            SectionPieceKind.OutdatedNote => [new("", Slot.SectionOutdated)],
            _ => [],
        });
    }

    private static IEnumerable<MarkdownPart> LinesOf(Page page, string[] lines, int section, PictureAddresses pictures)
    {
        var start = Math.Min(page.Sections[section].Line, lines.Length);
        var end = section + 1 < page.Sections.Length ? page.Sections[section + 1].Line : lines.Length;
        return lines[start..Math.Clamp(end, start, lines.Length)].SelectMany(line => ToParts(line, page.File, page, pictures));
    }

    private static IEnumerable<MarkdownPart> LinesOf(string body, ContentFile file, Page page, PictureAddresses pictures) =>
        body.Trim().Split('\n').SelectMany(line => ToParts(line, file, page, pictures));

    private static IEnumerable<MarkdownPart> ToParts(string line, ContentFile file, Page page, PictureAddresses pictures) =>
        line.StartsWith(Fence, StringComparison.Ordinal)
            ? ReplaceFence(line, page, pictures)
            : [new(pictures.Replace(RuleExceptionParser.Remove(line), file.Name))];

    private static IEnumerable<MarkdownPart> ReplaceFence(string line, Page page, PictureAddresses pictures)
    {
        var words = line[Fence.Length..].Trim().Split(' ', 2);
        var arguments = words.Length > 1 ? words[1].Trim() : "";
        return words[0] switch
        {
            IncludeBlock.BlockName => page.Fragments
                .Where(file => file.Name == ContentPath.Fragment(page.Language, arguments))
                .SelectMany(file => LinesOf(BodyOf(file, [], hidden: ""), file, page, pictures)),
            RiskBlock.BlockName => page.Drawn.Where(figure => figure.Id == arguments).SelectMany(figure => LinesOf(figure, page)),
            var name => BlockCatalog.Find(name)?.OpeningInMarkdown(arguments) ?? [],
        };
    }

    private static IEnumerable<MarkdownPart> LinesOf(Figure figure, Page page) =>
        RiskFigures.LinesOf(figure, page.Language).Select(line => new MarkdownPart($"- {line}[^{figure.Source}]"));

    /// <summary>The body as it was written, with <c>\n</c> line endings; decoded again rather than stored.</summary>
    private static string BodyOf(ContentFile file, ImmutableArray<PageLink> links, string hidden) =>
        TextDecoder.Decode(file, []) is { } source && BodyFields.FindBody(source) is int start
            ? HiddenLinks.RemoveFromMarkdown(source.Text, links, hidden)[start..].ReplaceLineEndings("\n")
            : "";
}
