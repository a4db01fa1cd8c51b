using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Pages;

namespace MyBotoxLA.Web.Serving;

/// <summary>Every response of the site, from one snapshot, so that a request never sees two versions.</summary>
internal sealed class SiteResources(ContentSnapshot snapshot, StatusPages statusPages, IReadOnlyDictionary<string, LazyResource> byPath)
{
    private const int MaxTried = 10;

    public ContentSnapshot Snapshot { get; } = snapshot;

    public StatusPages StatusPages { get; } = statusPages;

    /// <summary>What the next version compares its own with; null without a clinic.</summary>
    public SnapshotInputs? Inputs { get; init; }

    /// <summary>Null without a clinic.</summary>
    public NotFoundPages? NotFoundPages { get; init; }

    /// <summary>
    /// The pictures for sharing, by the path of the page. They are drawn only for those who ask, and for exports, so they are in no list of
    /// what is created in the background.
    /// </summary>
    public IReadOnlyDictionary<string, LazyResource> Pictures { get; init; } = FrozenDictionary<string, LazyResource>.Empty;

    /// <summary>The pages that most visitors want next, the most wanted first.</summary>
    public ImmutableArray<LazyResource> MostWanted { get; init; } = [];

    /// <summary>Everything, the most wanted first; some appear twice.</summary>
    public IEnumerable<LazyResource> InOrder => MostWanted.Concat(StatusPages.Lazy).Concat(byPath.Values);

    /// <summary>True if a resource could not be created, so that an earlier version or a status page is shown.</summary>
    public bool HasFailures => InOrder.Any(resource => resource.HasFailed);

    /// <summary>The response of each address, all of them created; several addresses may share a status page.</summary>
    public IReadOnlyDictionary<string, Resource> Addresses => field ??= byPath
        .Concat(Pictures.Values.Select(picture => KeyValuePair.Create(picture.Name, picture)))
        .AsParallel()
        .Select(resource => KeyValuePair.Create(resource.Key, Get(resource.Value, resource.Key)))
        .ToDictionary();

    public IEnumerable<Resource> All => Addresses.Values.Concat(StatusPages.All).Distinct();

    /// <summary>True if one of the most wanted pages can be shown; renders no more of them than that.</summary>
    public bool CanServe() => HasNoPages || FirstPages.Any(page => page.Get() is not null);

    /// <summary>True if one of them was rendered; in Development, the error of a page is served too.</summary>
    public bool HasRendered => HasNoPages || FirstPages.Any(page => page.IsCreated);

    private bool HasNoPages => Snapshot.Clinic is null || Snapshot.Pages.Count == 0;

    private IEnumerable<LazyResource> FirstPages =>
        InOrder.Where(each => each.Inputs is PageInputs { Article: not null }).Take(MaxTried);

    public bool Has(string path) => byPath.ContainsKey(path);

    public LazyResource? FindLazy(string path) => byPath.GetValueOrDefault(path);

    /// <summary>The picture for sharing at an address, whose fingerprint may be another one; null if there is none.</summary>
    public LazyResource? FindPicture(string address) =>
        SitePaths.PageOfPicture(address) is { } page ? Pictures.GetValueOrDefault(page) : null;

    /// <summary>The response of an address, created if it is not yet; null if the site does not have the address.</summary>
    public Resource? Find(string path) => byPath.TryGetValue(path, out var resource) ? Get(resource, path) : null;

    /// <summary>The page for an unknown address, with similar pages if there are any.</summary>
    public Resource NotFound(string path) => NotFoundPages?.Find(path) ?? StatusPages.For(path, StatusCodes.Status404NotFound);

    /// <summary>A resource that cannot be created is a bug, which must not affect others.</summary>
    private Resource Get(LazyResource resource, string path) =>
        resource.Get() ?? StatusPages.For(path, StatusCodes.Status500InternalServerError);
}
