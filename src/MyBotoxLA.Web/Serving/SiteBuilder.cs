using System.Collections.Immutable;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Pages;
using MyBotoxLA.Web.Seo;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Serving;

/// <summary>Builds the resources of a snapshot. It renders nothing: a resource whose inputs are the same is the previous one.</summary>
internal sealed class SiteBuilder(PageServices services, ResourceFactory factory)
{
    private readonly Resource _maintenancePage = MaintenancePage.Of(services.Strings);

    /// <summary>The same in every version of the content.</summary>
    private readonly ImmutableArray<LazyResource> _assets =
        [.. services.Assets.All.Select(asset => new LazyResource(asset.Path, asset, factory, previous: null))];

    public SiteResources Build(ContentSnapshot snapshot, SiteResources? previous)
    {
        var byPath = _assets.ToDictionary(asset => asset.Name);
        if (snapshot.Clinic is null)
        {
            return new SiteResources(snapshot, new StatusPages([], _maintenancePage), byPath);
        }

        var inputs = new SnapshotInputs(services, snapshot, previous?.Inputs);
        var statusPages = new StatusPages(BuildStatusPages(inputs, previous?.StatusPages), _maintenancePage);
        byPath.EnsureCapacity(byPath.Count + (2 * snapshot.Pages.Count) + snapshot.Images.Count + snapshot.Unavailable.Count);
        foreach (var path in snapshot.Unavailable)
        {
            byPath[path] = statusPages.Find(path, StatusCodes.Status503ServiceUnavailable);
        }

        var pages = snapshot.Pages.Values.Select(page => BuildPage(page, inputs, previous)).ToArray();
        foreach (var resource in pages.Concat(BuildOthers(snapshot, pages, inputs, previous)))
        {
            byPath[resource.Name] = resource;
        }

        return new SiteResources(snapshot, statusPages, byPath)
        {
            Inputs = inputs,
            NotFoundPages = new NotFoundPages(snapshot, inputs, factory),
            Pictures = BuildPictures(pages, previous),
            MostWanted = [.. MostWanted(inputs, byPath), .. pages.Where(page => IsEdited(page, previous))],
        };
    }

    /// <summary>Adds a coding to every resource that does not have it; what is not created yet is created.</summary>
    public static void Encode(SiteResources resources, ContentCoding coding, int cores, CancellationToken cancellationToken) =>
        Parallel.ForEach(
            resources.InOrder,
            new ParallelOptions { MaxDegreeOfParallelism = cores, CancellationToken = cancellationToken },
            resource => resource.Get()?.Add(coding));

    private IEnumerable<LazyResource> BuildStatusPages(SnapshotInputs inputs, StatusPages? previous) =>
        from language in Language.All
        from status in StatusPages.Statuses
        let name = StatusPages.NameOf(language, status)
        select Reuse(name, inputs.OfStatusPage(language, status), previous?.FindByName(name));

    private LazyResource BuildPage(Page page, SnapshotInputs inputs, SiteResources? previous)
    {
        var before = previous?.FindLazy(page.Path);
        return Reuse(page.Path, inputs.OfPage(page, before?.Inputs as PageInputs), before);
    }

    private Dictionary<string, LazyResource> BuildPictures(LazyResource[] pages, SiteResources? previous)
    {
        var pictures = new Dictionary<string, LazyResource>(pages.Length);
        foreach (var page in pages)
        {
            if (page.Inputs is PageInputs { Picture: { } picture })
            {
                pictures[page.Name] = Reuse(picture.Address, picture, previous?.Pictures.GetValueOrDefault(page.Name));
            }
        }

        return pictures;
    }

    private IEnumerable<LazyResource> BuildOthers(
        ContentSnapshot snapshot,
        IEnumerable<LazyResource> pages,
        SnapshotInputs inputs,
        SiteResources? previous)
    {
        var origin = services.BaseUrl.Value;
        var sitemap = ImmutableArray.CreateBuilder<SitemapEntry>(snapshot.Pages.Count);
        var listed = ImmutableArray.CreateBuilder<LlmsPage>(snapshot.Pages.Count);
        foreach (var page in pages.Select(page => page.Inputs).OfType<PageInputs>())
        {
            if (page.Article is { } article)
            {
                var warning = snapshot.BoxedWarnings.GetValueOrDefault(ContentPath.BoxedWarningOf(article) ?? "");
                var newerOriginal = snapshot.FindNewerOriginal(article);
                var markdown = new MarkdownInputs(article, warning, page.Frame.Clinic, page.Frame.Strings, origin)
                {
                    Review = page.Review,
                    NewerOriginal = newerOriginal,
                    HiddenTargets = snapshot.HiddenTargets(article, newerOriginal),
                    NewerWarning = warning is null ? null : snapshot.FindNewerOriginal(warning),
                };
                sitemap.Add(new SitemapEntry(article.Path, article.FrontMatter.Updated, page.Alternates));
                listed.Add(new LlmsPage(article, page.Review));
                yield return Build("/" + article.File.Name, markdown, previous);
            }
        }

        yield return Build(SitePaths.Sitemap, new SitemapInputs(sitemap.ToImmutable(), origin), previous);
        yield return Build(SitePaths.Llms, Llms(snapshot, listed.ToImmutable(), inputs), previous);
        yield return Build(SitePaths.Robots, Robots.Of(origin), previous);
        if (SecurityText.Of(inputs.Frame(Language.Default).Clinic, origin) is { } security)
        {
            yield return Build(SitePaths.SecurityText, security, previous);
        }

        if (ContactCard.Of(inputs.Frame(Language.Default).Clinic, origin) is { } card)
        {
            yield return Build(SitePaths.ContactCard, card, previous);
        }

        foreach (var frame in Language.All.Select(inputs.Frame))
        {
            if (HolidayCalendar.Of(frame) is { } calendar)
            {
                yield return Build(SitePaths.Holidays(frame.Language), calendar, previous);
            }
        }

        foreach (var (url, image) in snapshot.Images)
        {
            yield return Build(url, image, previous);
        }
    }

    private static LlmsInputs Llms(ContentSnapshot snapshot, ImmutableArray<LlmsPage> pages, SnapshotInputs inputs) => new(
        [.. Language.All.Select(inputs.Frame)],
        [.. snapshot.BoxedWarnings.Values.Select(warning => new LlmsWarning(warning, snapshot.FindNewerOriginal(warning)))],
        pages);

    private LazyResource Build(string name, object inputs, SiteResources? previous) => Reuse(name, inputs, previous?.FindLazy(name));

    /// <summary>An address may have had a status page before, which is no earlier version of it.</summary>
    private LazyResource Reuse(string name, object inputs, LazyResource? previous) =>
        previous?.Name != name ? new LazyResource(name, inputs, factory, previous: null)
        : previous.Inputs.Equals(inputs) ? previous
        : new LazyResource(name, inputs, factory, previous);

    /// <summary>The home pages, and the pages that every page links to.</summary>
    private static IEnumerable<LazyResource> MostWanted(SnapshotInputs inputs, Dictionary<string, LazyResource> byPath) => Language.All
        .Select(inputs.Frame)
        .SelectMany(frame => frame.HeaderPages.Concat(frame.FooterPages).Select(page => page.Path).Prepend(frame.Home))
        .Select(path => byPath.GetValueOrDefault(path))
        .OfType<LazyResource>();

    private static bool IsEdited(LazyResource page, SiteResources? previous) =>
        previous?.FindLazy(page.Name) is { } before
        && !ReferenceEquals((before.Inputs as PageInputs)?.Article, (page.Inputs as PageInputs)?.Article);
}
