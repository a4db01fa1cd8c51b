using System.Collections.Frozen;
using MyBotoxLA.Content;

namespace MyBotoxLA.Web.Serving;

/// <summary>Every response of the site, built from one snapshot, so a request never sees two versions.</summary>
internal sealed class SiteResources(ContentSnapshot snapshot, StatusPages statusPages, IEnumerable<KeyValuePair<string, Resource>> byPath)
{
    private readonly FrozenDictionary<string, Resource> _byPath = byPath.ToFrozenDictionary();

    public ContentSnapshot Snapshot { get; } = snapshot;

    public StatusPages StatusPages { get; } = statusPages;

    /// <summary>The response of each address; several addresses may share a status page.</summary>
    public IReadOnlyDictionary<string, Resource> Addresses => _byPath;

    public IEnumerable<Resource> All => _byPath.Values.Concat(StatusPages.All).Distinct();

    public Resource? Find(string path) => _byPath.GetValueOrDefault(path);
}
