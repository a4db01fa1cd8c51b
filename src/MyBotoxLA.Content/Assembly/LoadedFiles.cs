using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>The files behind a snapshot, as they were scanned, read and parsed.</summary>
internal sealed record LoadedFiles
{
    public static LoadedFiles None { get; } = new()
    {
        Scan = null,
        Root = null,
        Read = new Dictionary<string, FileState>(),
        Parsed = new Dictionary<string, ParsedPage>(),
        Names = PageNames.None,
        Clinic = ParsedClinic.Missing,
        Images = ImageCatalog.Empty,
        Hidden = FrozenSet<string>.Empty,
        LinkFaults = new Dictionary<string, ImmutableArray<Diagnostic>>(),
    };

    /// <summary>The folder as it was looked at; null where it was not there.</summary>
    public required FolderScan? Scan { get; init; }

    /// <summary>The folder that <see cref="Read"/> was read from, behind every link.</summary>
    public required string? Root { get; init; }

    public required IReadOnlyDictionary<string, FileState> Read { get; init; }

    /// <summary>True where a file would not be read: it may be at the next try, and no stamp will tell.</summary>
    public bool HasUnread => Read.Values.Any(file => !file.IsReadable);

    public required IReadOnlyDictionary<string, ParsedPage> Parsed { get; init; }

    public required PageNames Names { get; init; }

    public required ParsedClinic Clinic { get; init; }

    public required ImageCatalog Images { get; init; }

    /// <summary>Addresses of pages that are not shown now.</summary>
    public required FrozenSet<string> Hidden { get; init; }

    /// <summary>What is wrong with each page's links, by address.</summary>
    public required IReadOnlyDictionary<string, ImmutableArray<Diagnostic>> LinkFaults { get; init; }

    /// <summary>The files that everything shown comes from.</summary>
    public IReadOnlyCollection<ContentFile> Good => [.. Parsed.Values.Select(file => file.Shown?.File).Append(Clinic.Good).OfType<ContentFile>()];

    /// <summary>What a file gave last time, or null where it or a picture of it has changed.</summary>
    public ParsedPage? Unchanged(ContentFile file, ImageCatalog images) =>
        Parsed.TryGetValue(file.Name, out var known) && known.File.Hash == file.Hash && Read.GetValueOrDefault(file.Name)?.IsReadable == true && known.Images.All(images.IsSame) ? known : null;
}
