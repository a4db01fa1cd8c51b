using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>The fragments that pages may include.</summary>
internal sealed class FragmentCatalog(IEnumerable<Fragment> fragments)
{
    private readonly FrozenDictionary<string, Fragment> _byFile = fragments.ToFrozenDictionary(fragment => fragment.Name);
    private readonly ConcurrentDictionary<string, FragmentReference> _references = new(StringComparer.Ordinal);

    public static FragmentCatalog Empty { get; } = new([]);

    public ImmutableArray<Fragment> All => _byFile.Values;

    public Fragment? Find(string file) => _byFile.GetValueOrDefault(file);

    /// <summary>The fragments in these files; the previous object if they are the same.</summary>
    public static FragmentCatalog Of(IReadOnlyCollection<Fragment> fragments, FragmentCatalog previous) =>
        fragments.Count == previous._byFile.Count && fragments.All(fragment => previous.Find(fragment.Name) == fragment)
            ? previous
            : new FragmentCatalog(fragments);

    public FragmentReference Refer(string file) => _references.GetOrAdd(file, FindReference);

    private FragmentReference FindReference(string file)
    {
        var found = Find(file);
        var exists = found is { Exists: true };
        return new FragmentReference(file, found?.Version?.Hash, exists, IsInOtherLanguage(file), exists ? null : FindNearest(file));
    }

    public bool IsUnchanged(FragmentReference reference) => Refer(reference.File) == reference;

    private bool IsInOtherLanguage(string file)
    {
        var name = ContentPath.FragmentName(file);
        return Language.All.Select(language => ContentPath.Fragment(language, name))
            .Any(other => other != file && Find(other) is { Exists: true });
    }

    private string? FindNearest(string file)
    {
        var language = Language.Of(file);
        var names = All.Where(other => other.Exists && Language.Of(other.Name) == language)
            .Select(other => ContentPath.FragmentName(other.Name))
            .Order(StringComparer.Ordinal);
        var written = Path.ChangeExtension(ContentPath.FragmentName(file), null);
        return NearestName.Find(written, names) is { } nearest ? ContentPath.Fragment(language, nearest) : null;
    }
}
