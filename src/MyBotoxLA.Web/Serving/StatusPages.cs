using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Serving;

/// <summary>The pages that are shown instead of another page, by language and status.</summary>
/// <param name="pages">The pages.</param>
/// <param name="maintenance">Shown instead of a status page that does not exist or cannot be created.</param>
internal sealed class StatusPages(IEnumerable<LazyResource> pages, Resource maintenance)
{
    /// <summary>The address is not found, the program failed, or the file has too many errors to be shown.</summary>
    public static readonly ImmutableArray<int> Statuses =
        [StatusCodes.Status404NotFound, StatusCodes.Status500InternalServerError, StatusCodes.Status503ServiceUnavailable];

    private readonly FrozenDictionary<string, LazyResource> _byName = pages.ToFrozenDictionary(page => page.Name);

    public IEnumerable<LazyResource> Lazy => _byName.Values;

    public IEnumerable<Resource> All => _byName.Values.Select(page => page.Get() ?? maintenance);

    public static string NameOf(Language language, int status) => $"{language.HomePath.TrimEnd('/')}/{status}";

    /// <summary>The page for a status, in the language of the address.</summary>
    public Resource For(string path, int status) => FindByName(NameOf(Language.Of(path), status))?.Get() ?? maintenance;

    public LazyResource Find(string path, int status) => _byName[NameOf(Language.Of(path), status)];

    public LazyResource? FindByName(string name) => _byName.GetValueOrDefault(name);
}
