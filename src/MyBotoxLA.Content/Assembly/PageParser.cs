using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Rules;
using MyBotoxLA.Content.Text;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content.Assembly;

/// <summary>
/// Parses one Markdown file into a page. Depends only on the file and its images, so a bad file affects only itself.
/// </summary>
/// <param name="site">The ids and URL paths that the site itself uses.</param>
/// <param name="images">The images.</param>
/// <param name="rules">The rules about one page's Markdown.</param>
internal sealed class PageParser(SiteAddresses site, ImageCatalog images, ImmutableArray<IBodyRule> rules)
{
    /// <summary>Prefix of the ids in a boxed warning, which is shown inside other pages.</summary>
    private const string WarningIdPrefix = "warning-";

    public ParsedPage Parse(ContentFile file)
    {
        var diagnostics = new List<Diagnostic>();
        var references = new List<ImageReference>();
        SourceText? source = null;
        Page? page = null;
        try
        {
            source = TextDecoder.Decode(file, diagnostics);
            page = source is null ? null : Parse(file, source, new ImageResolver(source, images, references), diagnostics);
        }
        catch (Exception error) when (ProgramFault.CanBeFenced(error))
        {
            diagnostics.Add(ProgramFault.InFile(file, source?.Text, error));
        }

        return new ParsedPage(file, page, [.. diagnostics], [.. references]);
    }

    /// <summary>Continues after a mistake in the front matter, so that one run reports every problem.</summary>
    private Page? Parse(ContentFile file, SourceText source, ImageResolver resolver, List<Diagnostic> diagnostics)
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

        var page = TryRender(file, source, fence.BodyStart, frontMatter, resolver, diagnostics);
        if (page is not null && !ContentPath.IsBoxedWarning(page.Path))
        {
            ReportUncited(page, fields);
        }

        return page;
    }

    private Page? TryRender(
        ContentFile file,
        SourceText source,
        int bodyStart,
        FrontMatter? frontMatter,
        ImageResolver resolver,
        List<Diagnostic> diagnostics)
    {
        if (TryParse(file, source, bodyStart, frontMatter, resolver) is not { } body)
        {
            return null;
        }

        var layoutIds = LayoutIds(frontMatter);
        HeadingId.Assign(body.Nodes.Headings, layoutIds);
        var context = new BodyContext(body.Nodes, body.Text, layoutIds);
        diagnostics.AddRange(rules.SelectMany(rule => rule.Check(context)));
        return Render(file, frontMatter ?? FrontMatter.Unread, body);
    }

    /// <summary>The ids of the page layout, with those of the list of sources and of the citations that it links to.</summary>
    private IReadOnlySet<string> LayoutIds(FrontMatter? frontMatter) => frontMatter?.Sources is { IsEmpty: false } sources
        ? sources.SelectMany(entry => new[] { $"source-{entry.Id}", $"cite-{entry.Id}" }).Concat(site.ElementIds).ToHashSet()
        : site.ElementIds;

    private static MarkdownBody? TryParse(
        ContentFile file,
        SourceText source,
        int bodyStart,
        FrontMatter? frontMatter,
        ImageResolver resolver)
    {
        try
        {
            var idPrefix = ContentPath.IsBoxedWarning(ContentPath.ToUrl(file.Name)) ? WarningIdPrefix : "";
            return new MarkdownBody(source, bodyStart, frontMatter, resolver, idPrefix);
        }
        catch (ArgumentException error) when (error.GetType() == typeof(ArgumentException))
        {
            // Markdig throws it on text nested beyond its limits: https://github.com/xoofx/markdig/issues/504.
            source.Report(
                DiagnosticKinds.TooDeep,
                bodyStart,
                1,
                "The text below the front matter is nested too deeply to be read.",
                "Look for a line with many of the characters > * [ | or `, and split it up.");
            return null;
        }
    }

    private static Page Render(ContentFile file, FrontMatter frontMatter, MarkdownBody body)
    {
        var path = ContentPath.ToUrl(file.Name);
        var parts = body.Render();
        return new Page
        {
            File = file,
            Path = path,
            Language = Language.Of(path),
            FrontMatter = frontMatter with { Sources = body.Sources },
            Body = parts,
            Headings = body.Headings,
            Links = body.Links,
            EmergencyCard = body.RenderEmergencyCard(),
        };
    }

    private static void ReportUncited(Page page, YamlFields? fields)
    {
        foreach (var entry in page.FrontMatter.Sources.Where(entry => !entry.IsCited && entry.Title.Length > 0))
        {
            fields?.Report(
                DiagnosticKinds.UncitedSource,
                "sources",
                $"The source \"{entry.Id}\" is never cited in the text.",
                $"Write `[^{entry.Id}]` after the sentence that it supports, or delete the source.");
        }
    }
}
