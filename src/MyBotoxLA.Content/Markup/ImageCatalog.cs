using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>The images in the content folder.</summary>
internal sealed class ImageCatalog
{
    private readonly FrozenDictionary<string, ContentImage> _byName;

    /// <summary>
    /// In any letter case, as Windows and macOS find files, and with accents as separate characters, as macOS writes them; of two
    /// such names, the first.
    /// </summary>
    private readonly FrozenDictionary<string, ContentImage> _inAnyCase;

    /// <summary>The names of the files that are not the picture that their extension says, in any letter case.</summary>
    private readonly FrozenSet<string> _notPictures;

    /// <summary>One name for each name without its extension; that of a picture that can be shown, if there is one.</summary>
    private readonly FrozenDictionary<string, string> _withoutExtension;

    private readonly Lazy<NameIndex> _nearest;
    private readonly ImmutableArray<ContentFile> _files;
    private readonly bool _isComplete;

    private ImageCatalog(ImmutableArray<ContentFile> files, ImageCatalog? previous)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var images = new Dictionary<string, ContentImage>();
        var inAnyCase = new Dictionary<string, ContentImage>(StringComparer.OrdinalIgnoreCase);
        var same = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var notPictures = new List<string>();
        foreach (var file in files)
        {
            var known = previous?._byName.GetValueOrDefault(file.Name);
            if (ImageNames.FindFault(file.Name) is { } fault)
            {
                diagnostics.Add(fault);
            }
            else if (ContentImage.IsUnsupported(file.Name))
            {
                continue;
            }
            else if ((known?.File.Hash == file.Hash ? known : Parse(file, known, diagnostics)) is not { } image)
            {
                notPictures.Add(file.Name);
            }
            else
            {
                diagnostics.AddRange(ImageDiagnostics.Check(image));
                images.Add(file.Name, image);
                var name = PlainName.Compose(file.Name);
                if (!inAnyCase.TryAdd(name, image))
                {
                    same.Add(name);
                    diagnostics.Add(ImageNames.Same(file.Name, inAnyCase[name].File.Name));
                }
            }
        }

        _byName = images.ToFrozenDictionary();
        _inAnyCase = inAnyCase.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _notPictures = notPictures.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        Unsupported = [.. files.Select(file => file.Name).Where(name => ContentImage.IsUnsupported(name))];
        _withoutExtension = images.Keys.Concat(Unsupported).DistinctBy(WithoutExtension, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(WithoutExtension, StringComparer.OrdinalIgnoreCase);
        _files = files;
        _isComplete = !diagnostics.Any(found => found.Kind == DiagnosticKinds.UnreadableFile);
        _nearest = new Lazy<NameIndex>(() => new NameIndex(_byName.Keys.Where(name => !ImageWidths.IsWidth(name)), arePaths: true));
        foreach (var image in inAnyCase.Where(named => !same.Contains(named.Key)).Select(named => named.Value))
        {
            if (ImageNames.Check(image, name => inAnyCase.TryGetValue(name, out var other) && other != image) is { } poor)
            {
                diagnostics.Add(poor);
            }
        }

        if (ImageDiagnostics.CheckTogether([.. images.Values.Where(image => !ImageWidths.IsWidth(image.File.Name))]) is { } large)
        {
            diagnostics.Add(large);
        }

        Diagnostics = diagnostics.ToImmutable();
        ByUrl = images.Values.ToFrozenDictionary(image => image.Url);
    }

    public static ImageCatalog Empty { get; } = new([], previous: null);

    /// <summary>The images by <see cref="ContentImage.Url"/>.</summary>
    public FrozenDictionary<string, ContentImage> ByUrl { get; }

    /// <summary>The names of the pictures in formats that the site cannot show.</summary>
    public ImmutableArray<string> Unsupported { get; }

    /// <summary>Every problem with an image itself.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The images in these files; the previous object if they are the same, and all could be read.</summary>
    public static ImageCatalog Of(ImmutableArray<ContentFile> files, ImageCatalog previous) =>
        previous._isComplete && files.AsSpan().SequenceEqual(previous._files.AsSpan(), ReferenceEqualityComparer.Instance)
            ? previous
            : new ImageCatalog(files, previous);

    /// <summary>The image with this name; if there is none, the one whose name differs by letter case alone.</summary>
    public ContentImage? Find(string name) =>
        _byName.GetValueOrDefault(name) ?? _inAnyCase.GetValueOrDefault(PlainName.Compose(name));

    /// <summary>
    /// The name itself if its file is not a picture; otherwise the picture whose name differs by its extension alone, also one that cannot
    /// be shown; the one with this name in the folder of the pictures; or the image whose name is nearest to a misspelled one; null if none
    /// is close.
    /// </summary>
    public string? FindNearest(string name) =>
        _notPictures.Contains(name) ? name
        : _withoutExtension.GetValueOrDefault(WithoutExtension(name))
            ?? _withoutExtension.GetValueOrDefault($"images/{WithoutExtension(name.Split('/')[^1])}")
            ?? _nearest.Value.Find(name);

    public bool HasSameNames(ImageCatalog other) =>
        ReferenceEquals(this, other) || (_byName.Count == other._byName.Count && _byName.Keys.All(other._byName.ContainsKey));

    public ImageReference Refer(string name) =>
        Find(name) is { } image
            ? new ImageReference(name, image.Url, Nearest: null)
            : new ImageReference(name, Url: null, ImageWidths.IsWidth(name) ? null : FindNearest(name));

    public bool IsUnchanged(ImageReference reference) => Refer(reference.Name) == reference;

    /// <summary>
    /// The image; null if the file is not one, which is reported. If it changed after its hash was computed, its previous version.
    /// </summary>
    private static ContentImage? Parse(ContentFile file, ContentImage? known, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        using var open = file.Stored?.Open();
        var image = open is null ? null : ImageParser.Parse(file, new FileWindow(open));
        if (file.Stored is not null && open?.IsUnchanged != true)
        {
            diagnostics.Add(ImageDiagnostics.ChangedWhileRead(file.Name));
            return known;
        }

        if (image is null)
        {
            diagnostics.Add(ImageDiagnostics.NotAnImage(file));
        }

        return image;
    }

    private static string WithoutExtension(string name) => name[..^Path.GetExtension(name).Length];
}
