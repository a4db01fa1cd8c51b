using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>The images in the content folder.</summary>
internal sealed class ImageCatalog
{
    private readonly FrozenDictionary<string, ContentImage> _byName;

    public ImageCatalog(IEnumerable<ContentFile> files, ImageCatalog? previous, List<Diagnostic> diagnostics)
    {
        var images = new Dictionary<string, ContentImage>();
        foreach (var file in files)
        {
            var known = previous?.Find(file.Name);
            if ((known?.File.Hash == file.Hash ? known : ImageParser.Parse(file)) is { } image)
            {
                images[file.Name] = image;
                continue;
            }

            diagnostics.Add(new Diagnostic
            {
                Kind = DiagnosticKinds.NotAnImage,
                File = file.Name,
                Message = $"The file {file.Name} is named like a picture, but is not one.",
                Hint = "Open it in an image editor and export it again as PNG, JPEG, WebP, or GIF.",
            });
        }

        _byName = images.ToFrozenDictionary();
    }

    public static ImageCatalog Empty { get; } = new([], null, []);

    public ImmutableArray<ContentImage> All => _byName.Values;

    public IEnumerable<string> Names => _byName.Keys;

    public ContentImage? Find(string name) => _byName.GetValueOrDefault(name);

    public bool HasSameNames(ImageCatalog other) =>
        _byName.Count == other._byName.Count && _byName.Keys.All(name => other.Find(name) is not null);

    public bool IsUnchanged(ImageReference reference) => Find(reference.Name)?.File.Hash == reference.Hash;
}
