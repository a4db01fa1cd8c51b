using System.Collections.Immutable;
using Microsoft.Extensions.Primitives;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Export;

/// <summary>What a file server must know to respond as the site does: the headers, the redirects, and the public address.</summary>
internal sealed class HostRules(SiteResources resources, IHostEnvironment environment, SiteOptions site)
{
    /// <summary>Languages whose pages are in a folder.</summary>
    public static IEnumerable<Language> OtherLanguages => Language.All.Where(language => language != Language.Default);

    /// <summary>Null if it is not configured.</summary>
    public Uri? Address { get; } = site.Address;

    /// <summary>Headers of every response.</summary>
    public ImmutableArray<KeyValuePair<string, StringValues>> Security { get; } = SecurityHeaders.Of(environment, site);

    /// <summary>Headers that every page has, and no other file.</summary>
    public ImmutableArray<KeyValuePair<string, StringValues>> OfPages { get; } =
        resources.Addresses.Values.First(resource => resource is { ContentType: MediaTypes.Html, Status: StatusCodes.Status200OK }).Headers;

    /// <summary>Files that are not pages, and their addresses.</summary>
    public ImmutableArray<KeyValuePair<string, Resource>> Files { get; } =
    [
        .. resources.Addresses
            .Where(address => address.Value.ContentType is not MediaTypes.Html and not MediaTypes.Markdown)
            .OrderBy(address => address.Key, StringComparer.Ordinal),
    ];

    public ImmutableArray<KeyValuePair<string, string>> Redirects { get; } =
        [.. resources.Snapshot.Redirects.OrderBy(redirect => redirect.Key, StringComparer.Ordinal)];

    /// <summary>Files that are not pages and whose addresses do not change with their bytes.</summary>
    public IEnumerable<KeyValuePair<string, Resource>> FixedFiles =>
        Files.Where(file => file.Value.CacheControl != CacheControls.Forever);

    public IEnumerable<KeyValuePair<string, StringValues>> PageHeaders => [.. HeadersOf(CacheControls.Page), .. OfPages];

    public IEnumerable<KeyValuePair<string, StringValues>> HeadersOf(string cacheControl) =>
        Security.Append(new("Cache-Control", cacheControl));
}
