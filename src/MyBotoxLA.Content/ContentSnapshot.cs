using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Parsing;

namespace MyBotoxLA.Content;

/// <summary>Everything the site says at one moment. Immutable: a request sees one snapshot, never two.</summary>
public sealed class ContentSnapshot
{
    /// <summary>32 hexadecimal digits of the SHA-256 over every file's name and bytes; equal input gives equal versions on every machine.</summary>
    public required string Version { get; init; }

    /// <summary>The clinic's facts; null where <c>site.yml</c> is missing or faulty.</summary>
    public required Clinic? Clinic { get; init; }

    /// <summary>The pages by <see cref="Page.Path"/>.</summary>
    public required FrozenDictionary<string, Page> Pages { get; init; }

    /// <summary>The pictures by <see cref="ContentImage.Url"/>.</summary>
    public required FrozenDictionary<string, ContentImage> Images { get; init; }

    /// <summary>Addresses of files that are too faulty to be shown.</summary>
    public required FrozenSet<string> Unavailable { get; init; }

    /// <summary>Everything wrong, by file, line and column.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>True where there is a clinic and at least one page to show.</summary>
    public bool CanServe => Clinic is not null && Pages.Count > 0;

    /// <summary>The page and its counterparts in other languages, the original first; empty where it stands in one language alone.</summary>
    public ImmutableArray<Page> Counterparts(Page page) => Translations.Counterparts(page);

    internal TranslationMap Translations => field ??= new TranslationMap(Pages);

    /// <summary>What each file gave, so that the next load parses only what has changed.</summary>
    internal FrozenDictionary<string, ParsedPage> Parsed { get; init; } = FrozenDictionary<string, ParsedPage>.Empty;

    internal ImageShelf Shelf { get; init; } = ImageShelf.Empty;

    /// <summary>What a file gave last time, or null where it or a picture of it has changed.</summary>
    internal ParsedPage? Unchanged(ContentFile file, ImageShelf images) =>
        Parsed.TryGetValue(file.Name, out var known) && known.File.Hash == file.Hash && known.Images.All(images.IsSame) ? known : null;
}
