using System.Collections.Immutable;
using Microsoft.Extensions.Primitives;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;

namespace MyBotoxLA.Web.Serving;

/// <summary>A response that is the same for everybody: its bytes, in every coding, and its headers.</summary>
internal sealed class Resource
{
    /// <summary>The request headers that the response for the address of a page depends on.</summary>
    public const string VaryOfPages = "Accept, Accept-Encoding";

    private const string RetryAfterSeconds = "120";

    private ImmutableArray<Representation> _smallestFirst;

    public Resource(string name, string contentType, string cacheControl, byte[] body)
        : this(name, contentType, cacheControl, Representation.Identity(body))
    {
    }

    private Resource(string name, string contentType, string cacheControl, Representation identity)
    {
        Name = name;
        ContentType = contentType;
        CacheControl = cacheControl;
        Identity = identity;
        _smallestFirst = [Identity];
        IsCompressible = MediaTypes.IsCompressible(contentType);
    }

    /// <summary>The address; for a status page, which many addresses share, see <see cref="StatusPages.NameOf"/>.</summary>
    public string Name { get; }

    public string ContentType { get; }

    public string CacheControl { get; }

    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>The address of the same page as Markdown, which a client can also ask for here; null for anything but a page.</summary>
    public string? MarkdownName { get; init; }

    /// <summary>The request headers that the response depends on; null for none.</summary>
    public string? Vary => MarkdownName is not null ? VaryOfPages : IsCompressible ? "Accept-Encoding" : null;

    /// <summary>Headers that only this resource has.</summary>
    public ImmutableArray<KeyValuePair<string, StringValues>> Headers { get; init; } = [];

    public Representation Identity { get; }

    /// <summary>False for formats that are already compressed: images and fonts.</summary>
    public bool IsCompressible { get; }

    /// <summary>A page, or anything else that changes with the content while its address stays the same.</summary>
    public static Resource Page(
        string path,
        string contentType,
        byte[] body,
        string? markdown = null,
        params ReadOnlySpan<(string Name, string Value)> headers) =>
        new(path, contentType, CacheControls.Page, body)
        {
            MarkdownName = markdown,
            Headers =
            [
                new(CacheControls.ForSharedCaches, CacheControls.PageForSharedCaches),
                .. headers.ToArray().Select(header => KeyValuePair.Create(header.Name, (StringValues)header.Value)),
            ],
        };

    public static Resource Picture(ContentImage image) =>
        new(image.Url, image.MediaType, CacheControls.Forever, Representation.OfPicture(image.File));

    /// <summary>The page that is shown instead of another page.</summary>
    public static Resource StatusPage(string name, int status, byte[] body) =>
        new(name, MediaTypes.Html, CacheControls.Never, body)
        {
            Status = status,
            Headers = status == StatusCodes.Status503ServiceUnavailable ? [new("Retry-After", RetryAfterSeconds)] : [],
        };

    /// <summary>Every available coding, smallest first.</summary>
    public ImmutableArray<Representation> Representations => _smallestFirst;

    /// <summary>The bytes in a coding; null if it is not available.</summary>
    public Representation? Find(ContentCoding coding)
    {
        foreach (var each in _smallestFirst)
        {
            if (each.Coding == coding)
            {
                return each;
            }
        }

        return null;
    }

    /// <summary>Adds a coding, if the format is worth it and the coding is not there yet; once, however many ask.</summary>
    public Resource Add(ContentCoding coding)
    {
        if (!IsCompressible || Find(coding) is not null)
        {
            return this;
        }

        lock (Identity)
        {
            if (Find(coding) is null)
            {
                var all = _smallestFirst.Add(Representation.Encode(coding, Identity.Bytes));
                ImmutableInterlocked.InterlockedExchange(ref _smallestFirst, [.. all.OrderBy(each => each.Bytes.Length)]);
            }
        }

        return this;
    }

    /// <summary>The smallest of those that the client prefers; null if none is acceptable.</summary>
    public Representation? Choose(AcceptedCodings accepted)
    {
        Representation? best = null;
        var bestWeight = 0;
        foreach (var candidate in _smallestFirst)
        {
            var weight = accepted.Weight(candidate.Coding);
            if (weight > bestWeight)
            {
                (best, bestWeight) = (candidate, weight);
            }
        }

        return best;
    }

    /// <summary>The acceptable representation that the client already has; null if it has none.</summary>
    public Representation? FindNotModified(AcceptedCodings accepted, StringValues ifNoneMatch)
    {
        foreach (var candidate in _smallestFirst)
        {
            if (accepted.Weight(candidate.Coding) > 0 && EntityTags.Matches(ifNoneMatch, candidate.ETag))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>The previous resource, with its codings, if a client could not tell the two apart; otherwise this one.</summary>
    public Resource ReuseIfEqual(Resource? previous) =>
        previous is not null
        && Status == previous.Status
        && ContentType == previous.ContentType
        && CacheControl == previous.CacheControl
        && MarkdownName == previous.MarkdownName
        && Headers.SequenceEqual(previous.Headers)
        && Identity.ETag == previous.Identity.ETag
        && Identity.Picture == previous.Identity.Picture
            ? previous
            : this;
}
