using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>
/// Decides which version of each fragment is shown: the current file, or its last good version from the previous load or from the state
/// folder. A deleted fragment keeps its last good version as long as a page includes it.
/// </summary>
/// <param name="before">The previous load.</param>
/// <param name="folder">The state folder.</param>
/// <param name="parser">A parser without fragments: a fragment cannot include one.</param>
internal sealed class LastGoodFragments(LoadState before, LastGoodFolder folder, PageParser parser)
{
    /// <summary>The fragments by file name.</summary>
    public FrozenDictionary<string, FragmentState> Select(ImmutableArray<FileState> files, ImageCatalog images)
    {
        var states = files.Where(file => ContentPath.IsFragment(file.File.Name))
            .ToDictionary(file => file.File.Name, file => Select(file, images));
        var remembered = ReferenceEquals(before, LoadState.Empty)
            ? folder.ReadFragments().Where(IsGood)
            : before.Fragments.Values.Select(state => state.Version).OfType<ContentFile>();
        foreach (var deleted in remembered.Where(file => !states.ContainsKey(file.Name)).ToArray())
        {
            states.Add(deleted.Name, new FragmentState(Parsed: null, deleted));
        }

        return states.ToFrozenDictionary();
    }

    private FragmentState Select(FileState file, ImageCatalog images)
    {
        var parsed = file.IsReadable
            ? before.FindUnchanged(file.File, images, FragmentCatalog.Empty) ?? parser.Parse(file.File)
            : new ParsedPage(file.File, Page: null, file.Status == ReadStatus.Unreadable ? [UnreadableFile.At(file.File.Name)] : [], []);
        return new FragmentState(parsed, parsed.CanBeShown ? parsed.File : FindLastGood(file.File.Name));
    }

    private ContentFile? FindLastGood(string name) =>
        before.Fragments.GetValueOrDefault(name)?.Version ?? (folder.Read(name) is { } file && IsGood(file) ? file : null);

    private bool IsGood(ContentFile file) => parser.ParseStored(file) is not null;
}
