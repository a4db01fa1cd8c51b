using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>The images in the content folder.</summary>
internal sealed class ImageCatalog
{
    /// <summary>As many as a good phone camera takes; a browser needs 4 bytes of memory for each.</summary>
    private const long MaxPixels = 50_000_000;

    /// <summary>Twice what a photo of 1,600 pixels usually has.</summary>
    private const long MaxBytes = 500_000;

    /// <summary>More pixels than the width of a page has on a screen with three for each of CSS.</summary>
    private const int MaxSide = 2_000;

    /// <summary>As much as a hundred photos of half a megabyte.</summary>
    private const long MaxBytesTogether = 50_000_000;

    private readonly FrozenDictionary<string, ContentImage> _byName;

    /// <summary>In any letter case, as Windows and macOS find files; of two names that differ by case alone, the first.</summary>
    private readonly FrozenDictionary<string, ContentImage> _inAnyCase;

    private readonly Lazy<NameIndex> _nearest;
    private readonly ImmutableArray<ContentFile> _files;

    private ImageCatalog(ImmutableArray<ContentFile> files, ImageCatalog? previous)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var images = new Dictionary<string, ContentImage>();
        var inAnyCase = new Dictionary<string, ContentImage>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            var known = previous?._byName.GetValueOrDefault(file.Name);
            if (FindNameFault(file.Name) is { } fault)
            {
                diagnostics.Add(fault);
            }
            else if ((known?.File.Hash == file.Hash ? known : ImageParser.Parse(file)) is not { } image)
            {
                diagnostics.Add(NotAnImage(file.Name));
            }
            else
            {
                if ((long)image.Width * image.Height > MaxPixels)
                {
                    diagnostics.Add(TooManyPixels(image));
                }
                else if (BytesOf(image) > MaxBytes || Math.Max(image.Width, image.Height) > MaxSide)
                {
                    diagnostics.Add(LargePicture(image));
                }

                if (image.PersonalData != PersonalData.None)
                {
                    diagnostics.Add(HasPersonalData(image));
                }

                if (images.TryAdd(file.Name, image) && !inAnyCase.TryAdd(file.Name, image))
                {
                    diagnostics.Add(SameName(file.Name, inAnyCase[file.Name].File.Name));
                }
            }
        }

        if (images.Values.Sum(BytesOf) is > MaxBytesTogether and var bytes && images.Values.MaxBy(BytesOf) is { } largest)
        {
            diagnostics.Add(LargePictures(largest, images.Count, bytes));
        }

        _files = files;
        Diagnostics = diagnostics.ToImmutable();
        ByUrl = images.Values.ToFrozenDictionary(image => image.Url);
        _byName = images.ToFrozenDictionary();
        _inAnyCase = inAnyCase.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _nearest = new Lazy<NameIndex>(() => new NameIndex(_byName.Keys, arePaths: true));
    }

    public static ImageCatalog Empty { get; } = new([], previous: null);

    /// <summary>The images by <see cref="ContentImage.Url"/>.</summary>
    public FrozenDictionary<string, ContentImage> ByUrl { get; }

    /// <summary>Every problem with an image itself.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The images in these files; the previous object if they are the same.</summary>
    public static ImageCatalog Of(ImmutableArray<ContentFile> files, ImageCatalog previous) =>
        files.AsSpan().SequenceEqual(previous._files.AsSpan(), ReferenceEqualityComparer.Instance)
            ? previous
            : new ImageCatalog(files, previous);

    /// <summary>The image with this name; if there is none, the one whose name differs by letter case alone.</summary>
    public ContentImage? Find(string name) => _byName.GetValueOrDefault(name) ?? _inAnyCase.GetValueOrDefault(name);

    /// <summary>The image whose name is nearest to a misspelled one; null if none is close.</summary>
    public string? FindNearest(string name) => _nearest.Value.Find(name);

    public bool HasSameNames(ImageCatalog other) =>
        ReferenceEquals(this, other) || (_byName.Count == other._byName.Count && _byName.Keys.All(other._byName.ContainsKey));

    public ImageReference Refer(string name) =>
        Find(name) is { } image
            ? new ImageReference(name, image.Url, Nearest: null)
            : new ImageReference(name, Url: null, FindNearest(name));

    public bool IsUnchanged(ImageReference reference) => Refer(reference.Name) == reference;

    /// <summary>No address can name such a file: browsers read a backslash as a slash, and drop control characters.</summary>
    private static Diagnostic? FindNameFault(string name) => name.Any(character => char.IsControl(character) || character == '\\')
        ? new Diagnostic
        {
            Kind = DiagnosticKinds.ImageName,
            File = name,
            Message = $"The name of the picture \"{string.Concat(name.Select(Visible))}\" has a character that no address can have.",
            Hint = "Rename the file: letters, digits, hyphens, and one dot are always right, for example `front-door.png`.",
        }
        : null;

    private static char Visible(char character) => char.IsControl(character) ? '\uFFFD' : character;

    private static Diagnostic NotAnImage(string name) => new()
    {
        Kind = DiagnosticKinds.NotAnImage,
        File = name,
        Message = $"The file {name} is named like a picture, but is not one.",
        Hint = "Open it in an image editor and export it again as PNG, JPEG, WebP, or GIF.",
    };

    private static Diagnostic TooManyPixels(ContentImage image) => new()
    {
        Kind = DiagnosticKinds.TooManyPixels,
        File = image.File.Name,
        Message = string.Create(
            CultureInfo.InvariantCulture,
            $"The picture {image.File.Name} is {image.Width:N0} by {image.Height:N0} pixels, too many for a phone to show."),
        Hint = "Make it smaller in an image editor: a width of 1,600 pixels is enough.",
    };

    private static long BytesOf(ContentImage image) => image.File.Stored?.Length ?? 0;

    private static Diagnostic LargePicture(ContentImage image) => new()
    {
        Kind = DiagnosticKinds.LargePicture,
        File = image.File.Name,
        Message = string.Create(
            CultureInfo.InvariantCulture,
            $"The picture {image.File.Name} has {image.Width:N0} by {image.Height:N0} pixels and {BytesOf(image) / 1e3:N0} kB; "
                + $"more than {MaxSide:N0} pixels on a side, or {MaxBytes / 1e3:N0} kB, is slow on a phone."),
        Hint = "Make it smaller in an image editor: 1,600 pixels on its longer side, saved as JPEG or WebP.",
    };

    private static Diagnostic HasPersonalData(ContentImage image)
    {
        (PersonalData Kind, string Words)[] all =
        [
            (PersonalData.Place, "where it was taken"),
            (PersonalData.Name, "a person's name"),
            (PersonalData.SerialNumber, "the serial number of the camera"),
        ];
        var said = string.Join(" and ", all.Where(each => image.PersonalData.HasFlag(each.Kind)).Select(each => each.Words));
        return new Diagnostic
        {
            Kind = DiagnosticKinds.ImageMetadata,
            File = image.File.Name,
            Message = $"The file of the picture {image.File.Name} says {said}. Everyone who saves the picture can read that.",
            Hint = "Take a screenshot of the picture and use that, or save it again in an image editor without its metadata.",
        };
    }

    /// <summary>Reported at the largest, with which to begin.</summary>
    private static Diagnostic LargePictures(ContentImage largest, int count, long bytes) => new()
    {
        Kind = DiagnosticKinds.LargePictures,
        File = largest.File.Name,
        Message = string.Create(
            CultureInfo.InvariantCulture,
            $"The {count} pictures together have {bytes / 1e6:0.0} MB, more than {MaxBytesTogether / 1e6:0} MB."),
        Hint = "Delete the pictures that no page shows, and make the large ones smaller. This one is the largest.",
    };

    private static Diagnostic SameName(string name, string other) => new()
    {
        Kind = DiagnosticKinds.SameImageName,
        File = name,
        Message = $"The pictures {other} and {name} have the same name except for capital letters.",
        Hint = "Delete one of the two, or rename it: on Windows and on a Mac, a folder can hold only one of them.",
    };
}
