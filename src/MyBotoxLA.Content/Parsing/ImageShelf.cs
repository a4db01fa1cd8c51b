using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Parsing;

/// <summary>The pictures of the content folder.</summary>
internal sealed class ImageShelf
{
    private readonly FrozenDictionary<string, ContentImage> _byName;

    public ImageShelf(IEnumerable<ContentFile> files, ImageShelf? previous, List<Diagnostic> diagnostics)
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
                Kind = Kinds.NotAnImage,
                File = file.Name,
                Message = $"The file {file.Name} has the name of a picture, but its bytes are none.",
                Hint = "Open it in a picture program and export it again as PNG, JPEG or WebP.",
            });
        }

        _byName = images.ToFrozenDictionary();
    }

    public static ImageShelf Empty { get; } = new([], null, []);

    public ImmutableArray<ContentImage> All => _byName.Values;

    public IEnumerable<string> Names => _byName.Keys;

    public ContentImage? Find(string name) => _byName.GetValueOrDefault(name);

    public bool HasSameNames(ImageShelf other) => _byName.Count == other._byName.Count && _byName.Keys.All(name => other.Find(name) is not null);

    public bool IsSame(ImageUse use) => Find(use.Name)?.File.Hash == use.Hash;
}
