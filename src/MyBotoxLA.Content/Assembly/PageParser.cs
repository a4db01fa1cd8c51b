using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content.Assembly;

/// <summary>Turns one Markdown file into a page. Depends on nothing but the file, so a bad one harms only itself.</summary>
internal static class PageParser
{
    public static ParsedPage Parse(ContentFile file, ImageCatalog images)
    {
        var diagnostics = new List<Diagnostic>();
        var uses = new List<ImageReference>();
        var page = TextDecoder.Decode(file, diagnostics) is { } source ? Parse(file, source, new ImageResolver(source, images, uses)) : null;
        var isSound = !diagnostics.Exists(found => found.Kind.BlocksPage);
        return new ParsedPage(file, isSound ? page : null, [.. diagnostics], [.. uses]) { Faulty = isSound ? null : page };
    }

    /// <summary>Goes on after a fault of the front matter, so that one run tells everything that is wrong.</summary>
    private static Page? Parse(ContentFile file, SourceText source, ImageResolver images)
    {
        if (ConflictMarkers.Report(source) || FrontMatterFence.Find(source) is not { } fence)
        {
            return null;
        }

        var fields = YamlBlock.Read(source, fence.YamlStart, fence.YamlLength);
        var frontMatter = fields is null ? null : FrontMatterReader.Read(fields);
        if (MarkupLimits.Report(source, fence.BodyStart))
        {
            return null;
        }

        var page = Render(file, source, fence.BodyStart, frontMatter, images);
        foreach (var entry in page?.FrontMatter.Sources.Where(entry => !entry.IsCited && !ContentPath.IsBoxedWarning(page.Path)) ?? [])
        {
            fields?.Report(DiagnosticKinds.UncitedSource, "sources", $"The source \"{entry.Id}\" is never cited in the text.", $"Write `[^{entry.Id}]` after the sentence that it supports, or delete the source.");
        }

        return page;
    }

    private static Page? Render(ContentFile file, SourceText source, int bodyStart, FrontMatter? frontMatter, ImageResolver images)
    {
        var path = ContentPath.ToUrl(file.Name);
        try
        {
            var body = new MarkdownBody(source, bodyStart, frontMatter, images, ContentPath.IsBoxedWarning(path) ? "warning-" : "");
            var parts = body.Render();
            return new Page
            {
                File = file,
                Path = path,
                Language = ContentPath.Language(path),
                FrontMatter = (frontMatter ?? FrontMatter.Unread) with { Sources = body.Sources },
                Body = parts,
                Headings = body.Headings,
                Links = body.Links,
                EmergencyCard = body.RenderEmergencyCard(),
            };
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Markdig throws ArgumentException on text nested beyond its limits: https://github.com/xoofx/markdig/issues/504.
            // Whatever else it might throw harms this page alone.
            source.Report(DiagnosticKinds.TooDeep, bodyStart, 1, "The text below the front matter is nested too deeply to be read.", "Look for a line with very many of the signs > * [ | or `, and break it up.");
            return null;
        }
    }
}
