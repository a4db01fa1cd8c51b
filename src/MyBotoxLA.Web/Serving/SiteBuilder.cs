using System.Text;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Observability;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Pages;
using MyBotoxLA.Web.Seo;

namespace MyBotoxLA.Web.Serving;

/// <summary>Builds the resources of a snapshot: every page is rendered by Razor once.</summary>
internal sealed class SiteBuilder(PageServices services, PageRenderer renderer, ILogger<SiteBuilder> logger)
{
    /// <summary>The same in every version of the content.</summary>
    private readonly KeyValuePair<string, Resource>[] _assets = [.. services.Assets.All.Select(asset =>
        KeyValuePair.Create(asset.Path, new Resource(asset.Path, asset.ContentType, asset.CacheControl, asset.Bytes)))];

    /// <summary>New resources, not yet compressed. What equals the previous version is reused, with all its codings.</summary>
    public SiteResources Build(ContentSnapshot snapshot, SiteResources? previous)
    {
        if (snapshot.Clinic is null)
        {
            return new SiteResources(snapshot, new StatusPages(MaintenancePage.Pages(services.Strings)), _assets);
        }

        var navigation = new Navigation(snapshot);
        var statusPages = new StatusPages(RenderStatusPages(new RenderContext(snapshot, navigation, "/"), previous));
        var unavailable = snapshot.Unavailable
            .Select(path => KeyValuePair.Create(path, statusPages.For(path, StatusCodes.Status503ServiceUnavailable)));
        var pages = snapshot.Pages.Values.AsParallel().Select(page => KeyValuePair.Create(
            page.Path,
            TryRender(new RenderContext(snapshot, navigation, page.Path), previous)
                ?? previous?.Find(page.Path)
                ?? statusPages.For(page.Path, StatusCodes.Status500InternalServerError)));
        var others = Others(snapshot, snapshot.Clinic).AsParallel()
            .Select(resource => KeyValuePair.Create(resource.Name, resource.ReuseIfEqual(previous?.Find(resource.Name))));
        return new SiteResources(snapshot, statusPages, [.. _assets, .. unavailable, .. pages, .. others]);
    }

    /// <summary>Adds a coding to every resource that does not have it.</summary>
    public static void Encode(SiteResources resources, ContentCoding coding, int cores, CancellationToken cancellationToken) =>
        Parallel.ForEach(
            resources.All.Where(resource => resource.IsCompressible && resource.Find(coding) is null),
            new ParallelOptions { MaxDegreeOfParallelism = cores, CancellationToken = cancellationToken },
            resource => resource.Add(Representation.Encode(coding, resource.Identity.Bytes)));

    /// <summary>The page; null if rendering fails, which is a bug that must not affect other pages.</summary>
    private Resource? TryRender(RenderContext context, SiteResources? previous)
    {
        try
        {
            var body = renderer.Render(context, context.Path, StatusCodes.Status200OK);
            var page = Resource.Page(context.Path, MediaTypes.Html, body, ("Speculation-Rules", $"\"{services.Assets.SpeculationRules}\""));
            return page.ReuseIfEqual(previous?.Find(context.Path));
        }
        catch (Exception fault)
        {
            Log.FailedToRender(logger, fault, context.Path);
            return null;
        }
    }

    private Resource[] RenderStatusPages(RenderContext context, SiteResources? previous) =>
    [
        .. from language in Language.All
           from status in StatusPages.Statuses
           select RenderStatusPage(context with { Path = language.HomePath }, language, status, previous),
    ];

    private Resource RenderStatusPage(RenderContext context, Language language, int status, SiteResources? previous)
    {
        var name = StatusPages.NameOf(language, status);
        var body = renderer.Render(context, PageRenderer.StatusPageRoute, status);
        return Resource.StatusPage(name, status, body).ReuseIfEqual(previous?.StatusPages.FindByName(name));
    }

    private IEnumerable<Resource> Others(ContentSnapshot snapshot, Clinic clinic)
    {
        var origin = services.BaseUrl.Value;
        yield return Resource.Page(SitePaths.Sitemap, MediaTypes.Xml, Sitemap.Of(snapshot, origin));
        yield return Resource.Page(SitePaths.Robots, MediaTypes.Text, Robots.Of(origin));
        if (SecurityText.Of(clinic, origin) is { } security)
        {
            yield return Resource.Page(SitePaths.SecurityText, MediaTypes.Text, Encoding.UTF8.GetBytes(security));
        }

        foreach (var page in snapshot.Pages.Values)
        {
            var body = MarkdownPage.Of(page, snapshot, clinic, services.Strings[page.Language]);
            var canonical = $"<{origin}{page.Path}>; rel=\"canonical\"";
            yield return Resource.Page("/" + page.File.Name, MediaTypes.Markdown, body, ("Link", canonical));
        }

        foreach (var image in snapshot.Images.Values)
        {
            yield return Resource.Picture(image);
        }
    }
}
