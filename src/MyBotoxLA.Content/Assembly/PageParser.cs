using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Rules;
using MyBotoxLA.Content.Text;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content.Assembly;

/// <summary>
/// Parses one Markdown file into a page; also a fragment, which is a page without an address. Depends only on the file, its images, and
/// the fragments that it includes, so a bad file affects only itself.
/// </summary>
/// <param name="site">The ids and URL paths that the site itself uses.</param>
/// <param name="images">The images.</param>
/// <param name="fragments">The fragments that pages may include.</param>
/// <param name="rules">The rules about one page's Markdown.</param>
internal sealed class PageParser(
    SiteAddresses site,
    ImageCatalog images,
    FragmentCatalog fragments,
    ImmutableArray<IBodyRule> rules)
{
    /// <summary>Prefix of the ids in a boxed warning, which is shown inside other pages.</summary>
    private const string WarningIdPrefix = "warning-";

    /// <summary>The phrases that no text may say.</summary>
    public ClaimFinder Claims { get; init; } = ClaimFinder.None;

    /// <summary>The checked figures, which the text is compared with.</summary>
    public Figures Figures { get; init; } = Figures.None;

    /// <summary>The figures of the state folder.</summary>
    public Lazy<Figures?> StoredFigures { get; init; } = new((Figures?)null);

    /// <summary>The page in a file of the state folder, which may show a figure that was deleted; null if it cannot be shown.</summary>
    public Page? ParseStored(ContentFile file) =>
        Parse(file) is { CanBeShown: true, Page: var page } ? page
        : StoredFigures.Value is { } figures
            && new PageParser(site, images, fragments, rules) { Figures = figures }.Parse(file) is { CanBeShown: true, Page: var stored }
                ? stored
        : null;

    public ParsedPage Parse(ContentFile file)
    {
        var diagnostics = new List<Diagnostic>();
        var references = new List<ImageReference>();
        var includer = new FragmentIncluder(fragments, Figures, images, references);
        SourceText? source = null;
        Page? page = null;
        ImmutableArray<string> shown = [];
        try
        {
            source = TextDecoder.Decode(file, diagnostics);
            (page, shown) = source is null
                ? (null, [])
                : Parse(file, source, new ImageResolver(source, images, references), includer, diagnostics);
        }
        catch (Exception error) when (ProgramFault.CanBeFenced(error))
        {
            diagnostics.Add(ProgramFault.InFile(file, source?.Text, error));
        }

        page = page is null ? null : page with { Images = [.. references.Select(reference => reference.Url).OfType<string>().Distinct()] };
        return new ParsedPage(file, page, [.. diagnostics], [.. references])
        {
            Fragments = includer.References,
            Figures = shown,
            PictureWords = diagnostics.Count == 0 ? [] : PictureWords.In(file),
        };
    }

    /// <summary>The images that pages show.</summary>
    public ImageCatalog Images => images;

    /// <summary>True if the page shows the fragments as they are now.</summary>
    public bool HasCurrentFragments(Page page) =>
        page.Fragments.All(shown => fragments.Find(shown.Name)?.Version is not { } version || version.Hash == shown.Hash);

    /// <summary>
    /// The page, and the ids of the figures in its text. Continues after a mistake in the front matter, so that one run reports every
    /// problem.
    /// </summary>
    private (Page? Page, ImmutableArray<string> Figures) Parse(
        ContentFile file,
        SourceText source,
        ImageResolver resolver,
        FragmentIncluder includer,
        List<Diagnostic> diagnostics)
    {
        if (ConflictMarkers.Report(source) || BodyFields.Read(source) is not { } read || MarkupLimits.Report(source, read.BodyStart))
        {
            return (null, []);
        }

        if (TryParse(file, source, read.BodyStart, read.FrontMatter, resolver) is not { } body)
        {
            return (null, []);
        }

        includer.Include(body, IdPrefix(file));
        ImmutableArray<OutlineEntry> outline = [.. body.Outline];
        var layoutIds = LayoutIds(body.Sources);
        HeadingId.Assign([.. outline.Select(entry => entry.Heading)], layoutIds);
        var frontMatter = read.FrontMatter ?? FrontMatter.Unread;
        var context = new BodyContext(frontMatter, read.Fields, body.Nodes, body.Text, outline, layoutIds)
        {
            Claims = Claims,
            Figures = Figures,
        };
        diagnostics.AddRange(RuleExceptions.Apply(context, rules.SelectMany(rule => rule.Check(context))));
        var page = Render(file, frontMatter, body) with
        {
            Fragments = includer.Files,
            Drawn = includer.Drawn,
            IsIncomplete = includer.IsIncomplete,
        };
        if (!ContentPath.IsBoxedWarning(page.Path))
        {
            ReportUncited(page, read.FrontMatter, read.Fields);
        }

        return (page, [.. context.IsMedical ? context.Comparison.Shown : [], .. page.Drawn.Select(figure => figure.Id)]);
    }

    /// <summary>The ids of the page layout, with those of the list of sources and of the citations that it links to.</summary>
    private IReadOnlySet<string> LayoutIds(ImmutableArray<Source> sources) => sources.IsEmpty
        ? site.ElementIds
        : sources.SelectMany(entry => new[] { $"source-{entry.Id}", $"{Citation.AnchorPrefix}{entry.Id}" })
            .Concat(site.ElementIds)
            .ToHashSet();

    private static MarkdownBody? TryParse(
        ContentFile file,
        SourceText source,
        int bodyStart,
        FrontMatter? frontMatter,
        ImageResolver resolver)
    {
        try
        {
            return new MarkdownBody(source, bodyStart, frontMatter, resolver, IdPrefix(file));
        }
        catch (ArgumentException error) when (error.GetType() == typeof(ArgumentException))
        {
            // Markdig throws it on text nested beyond its limits: https://github.com/xoofx/markdig/issues/504.
            source.Report(
                DiagnosticKinds.TooDeep,
                bodyStart,
                1,
                "The text below the fields at the top is nested too deeply to be read.",
                "Look for a line with many of the characters > * [ | or `, and split it up.");
            return null;
        }
    }

    private static string IdPrefix(ContentFile file) =>
        ContentPath.IsBoxedWarning(ContentPath.ToUrl(file.Name)) ? WarningIdPrefix : "";

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
            Sections = body.Sections,
            Links = body.Links,
            FragmentTargets = [.. body.FragmentTargets.Distinct()],
            EmergencyCard = body.RenderEmergencyCard(),
        };
    }

    /// <summary>Reports the sources of the page's own front matter that neither it nor a fragment cites.</summary>
    private static void ReportUncited(Page page, FrontMatter? own, YamlFields? fields)
    {
        var ids = own?.Sources.Select(entry => entry.Id).ToHashSet() ?? [];
        foreach (var entry in page.FrontMatter.Sources.Where(entry => !entry.IsCited && entry.Title.Length > 0 && ids.Contains(entry.Id)))
        {
            fields?.Report(
                DiagnosticKinds.UncitedSource,
                "sources",
                $"The source \"{entry.Id}\" is never cited in the text.",
                $"Write `[^{entry.Id}]` after the sentence that it supports, or delete the source.");
        }
    }
}
