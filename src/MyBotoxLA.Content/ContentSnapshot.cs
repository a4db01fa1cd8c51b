using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Assembly;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content;

/// <summary>Everything the site says at one moment. Immutable: a request sees one snapshot, never two.</summary>
public sealed record ContentSnapshot
{
    private TranslationMap? _translations;

    /// <summary>32 hexadecimal digits of the SHA-256 over every file's name and bytes, and over which pages are hidden; equal input gives equal versions on every machine.</summary>
    public required string Version { get; init; }

    /// <summary>The clinic's facts; null where <c>site.yml</c> never was right.</summary>
    public required Clinic? Clinic { get; init; }

    /// <summary>The pages that are shown, by <see cref="Page.Path"/>.</summary>
    public required FrozenDictionary<string, Page> Pages { get; init; }

    /// <summary>The boxed warnings that pages show, by address.</summary>
    public required FrozenDictionary<string, Page> BoxedWarnings { get; init; }

    /// <summary>Old addresses, and the path of the page that each leads to.</summary>
    public required FrozenDictionary<string, string> Redirects { get; init; }

    /// <summary>The pictures by <see cref="ContentImage.Url"/>.</summary>
    public required FrozenDictionary<string, ContentImage> Images { get; init; }

    /// <summary>Addresses of files that are too faulty to be shown and never were right.</summary>
    public required FrozenSet<string> Unavailable { get; init; }

    /// <summary>Addresses of pages that show their last good version, because their file is faulty.</summary>
    public required FrozenSet<string> LastGood { get; init; }

    /// <summary>Everything wrong, by file, line and column.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The next moment at which a page appears or goes, or a date runs out, without an edit; null where none will.</summary>
    public DateTimeOffset? NextChange { get; init; }

    /// <summary>Number of Markdown files that make an address, shown or not.</summary>
    public int Count => Loaded.Parsed.Count;

    /// <summary>True where the folder holds a <c>site.yml</c> and pages, be they right or not: without them there is nothing to serve.</summary>
    public bool CanStart => !HasNothing && !Diagnostics.Any(found => found.Kind == DiagnosticKinds.ClosedFolder && found.File.Length == 0 && Count == 0);

    /// <summary>True where something is shown in its last good version, or as it was last seen.</summary>
    public bool IsDegraded => LastGood.Count > 0 || Unavailable.Count > 0 || HasNothing || Diagnostics.Any(found => found.Kind == DiagnosticKinds.ClosedFolder || found.Kind == DiagnosticKinds.UnreadableFile) || Loaded.Clinic.Diagnostics.Any(found => found.Kind.Severity == Severity.Error);

    /// <summary>What the snapshot was made from, so that the next load does only what has changed.</summary>
    internal LoadedFiles Loaded { get; init; } = LoadedFiles.None;

    private bool HasNothing => Diagnostics.Any(found => found.Kind == DiagnosticKinds.NoFolder || found.Kind == DiagnosticKinds.NoSiteFile || found.Kind == DiagnosticKinds.NoPages);

    /// <summary>The page and its counterparts in other languages, the original first; empty where it stands in one language alone.</summary>
    public ImmutableArray<Page> Counterparts(Page page) => (_translations ??= new TranslationMap(Pages)).Counterparts(page);

    /// <summary>The same pages, while the folder itself cannot be read.</summary>
    internal ContentSnapshot With(FolderScan? scan, IEnumerable<Diagnostic> diagnostics) =>
        this with { Loaded = Loaded with { Scan = scan }, Diagnostics = [.. diagnostics, .. Diagnostics.Where(found => found.File.Length > 0 && found.Kind != DiagnosticKinds.ClosedFolder && found.Kind != DiagnosticKinds.LinkedOut)], _translations = null };
}
