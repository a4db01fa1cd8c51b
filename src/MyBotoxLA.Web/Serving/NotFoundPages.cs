using System.Collections.Concurrent;
using System.Collections.Immutable;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Pages;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Serving;

/// <summary>The pages for unknown addresses that suggest similar ones, each rendered once.</summary>
internal sealed class NotFoundPages(ContentSnapshot snapshot, SnapshotInputs inputs, ResourceFactory factory)
{
    private const int Suggestions = 3;

    /// <summary>Somebody could ask for any combination of pages; beyond this number the page has no suggestions.</summary>
    private const int MostPages = 256;

    private readonly ConcurrentDictionary<string, LazyResource> _pages = new(StringComparer.Ordinal);

    /// <summary>Null if no page is similar.</summary>
    public Resource? Find(string path)
    {
        var similar = snapshot.FindSimilar(path, Suggestions);
        return similar.IsEmpty ? null : Get(Language.Of(path), similar)?.Get();
    }

    private LazyResource? Get(Language language, ImmutableArray<Page> similar)
    {
        var key = string.Join(' ', similar.Select(page => page.Path).Prepend(language.Code));
        return _pages.TryGetValue(key, out var page) ? page
            : _pages.Count >= MostPages ? null
            : _pages.GetOrAdd(key, _ => Create(language, similar));
    }

    private LazyResource Create(Language language, ImmutableArray<Page> similar) => new(
        StatusPages.NameOf(language, StatusCodes.Status404NotFound),
        inputs.OfNotFoundPage(language, similar),
        factory,
        previous: null);
}
