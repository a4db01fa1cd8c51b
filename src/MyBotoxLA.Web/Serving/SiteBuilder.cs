using System.Text;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Pages;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Seo;

namespace MyBotoxLA.Web.Serving;

/// <summary>Makes an edition from a snapshot: every page goes through Razor once.</summary>
internal sealed class SiteBuilder(PageServices parts, PageRenderer renderer, ILogger<SiteBuilder> logger)
{
    /// <summary>A new edition, not yet encoded. What is the same as in the one before is taken from it, with all its codings.</summary>
    public SiteResources Make(ContentSnapshot snapshot, SiteResources? before)
    {
        if (snapshot.Clinic is null)
        {
            return new SiteResources(snapshot, parts.Assets.ByPath, MaintenancePage.Messages(parts.Strings));
        }

        var navigation = new Navigation(snapshot);
        var messages = Messages(new RenderContext(snapshot, navigation, "/"), before);
        var edition = new SiteResources(snapshot, [], messages);
        var unavailable = snapshot.Unavailable.Select(path => KeyValuePair.Create(path, edition.Message(path, StatusCodes.Status503ServiceUnavailable)));
        var pages = snapshot.Pages.Values.AsParallel().Select(page => KeyValuePair.Create(
            page.Path,
            TryRender(new RenderContext(snapshot, navigation, page.Path), before) ?? before?.Find(page.Path) ?? edition.Message(page.Path, StatusCodes.Status500InternalServerError)));
        var others = Others(snapshot, snapshot.Clinic).AsParallel().Select(made => KeyValuePair.Create(made.Name, made.ReuseIfEqual(before?.Find(made.Name))));
        return new SiteResources(snapshot, [.. parts.Assets.ByPath, .. unavailable, .. pages, .. others], messages);
    }

    /// <summary>Adds a coding to whatever lacks it.</summary>
    public static void Encode(SiteResources edition, ContentCoding coding, int cores, CancellationToken cancellationToken, Action? done = null) => Parallel.ForEach(
        edition.All.Where(resource => resource.IsCompressible && resource.In(coding) is null),
        new ParallelOptions { MaxDegreeOfParallelism = cores, CancellationToken = cancellationToken },
        resource =>
        {
            resource.Add(Representation.Encode(coding, resource.Identity.Bytes));
            done?.Invoke();
        });

    /// <summary>The page; null where it cannot be rendered, which is a bug and harms no other page.</summary>
    private Resource? TryRender(RenderContext rendering, SiteResources? before)
    {
        try
        {
            var body = renderer.Render(rendering, rendering.Path, StatusCodes.Status200OK);
            var printed = Resource.Page(rendering.Path, MediaTypes.Html, body, ("Speculation-Rules", $"\"{parts.Assets.SpeculationRules}\""));
            return printed.ReuseIfEqual(before?.Find(rendering.Path));
        }
        catch (Exception fault)
        {
            Log.FailedToRender(logger, fault, rendering.Path);
            return null;
        }
    }

    private Resource[] Messages(RenderContext rendering, SiteResources? before) =>
        [.. Language.All.SelectMany(language => SiteResources.MessageStatuses.Select(status => Message(rendering with { Path = language.HomePath }, status, before)))];

    private Resource Message(RenderContext rendering, int status, SiteResources? before)
    {
        var name = SiteResources.MessageName(Language.Of(rendering.Path), status);
        return Resource.Message(name, status, renderer.Render(rendering, PageRenderer.MessageRoute, status)).ReuseIfEqual(before?.MessageNamed(name));
    }

    private IEnumerable<Resource> Others(ContentSnapshot snapshot, Clinic clinic)
    {
        var origin = parts.BaseUrl.Value;
        yield return Resource.Page("/sitemap.xml", MediaTypes.Xml, Sitemap.Of(snapshot, origin));
        yield return Resource.Page("/robots.txt", MediaTypes.Text, Robots.Of(origin));
        if (SecurityText.Of(clinic, origin) is { } security)
        {
            yield return Resource.Page(SecurityText.Path, MediaTypes.Text, Encoding.UTF8.GetBytes(security));
        }

        foreach (var page in snapshot.Pages.Values)
        {
            yield return Resource.Page("/" + page.File.Name, MediaTypes.Markdown, MarkdownPage.Of(page, snapshot, clinic, parts.Strings[page.Language]), ("Link", $"<{origin}{page.Path}>; rel=\"canonical\""));
        }

        foreach (var image in snapshot.Images.Values)
        {
            yield return new Resource(image.Url, image.MediaType, CacheControls.Forever, [.. image.File.Bytes]);
        }
    }
}
