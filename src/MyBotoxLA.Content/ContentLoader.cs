using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Parsing;
using MyBotoxLA.Content.Rules;

namespace MyBotoxLA.Content;

/// <summary>Reads a content folder into a snapshot.</summary>
/// <param name="folder">Path of the content folder.</param>
public sealed class ContentLoader(string folder)
{
    private const string SiteFile = "site.yml";
    private const string PageEnding = ".md";

    private static readonly IRule[] Rules = [new BoxedWarningRule()];

    /// <summary>Path of the content folder.</summary>
    public string Folder => folder;

    /// <summary>Reads every file once. Files whose bytes are those of <paramref name="previous"/> are not parsed again.</summary>
    public ContentSnapshot Load(ContentSnapshot? previous, CancellationToken cancellationToken)
    {
        var diagnostics = new List<Diagnostic>();
        var files = Read(diagnostics);
        var images = new ImageShelf(files.Where(file => ContentImage.MediaTypes.ContainsKey(Path.GetExtension(file.Name))), previous?.Shelf, diagnostics);
        var parsed = files.Where(file => file.Name.EndsWith(PageEnding, StringComparison.Ordinal))
            .AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Select(file => previous?.Unchanged(file, images) ?? PageParser.Parse(file, images))
            .ToImmutableArray();
        var clinic = ReadClinic(files.FirstOrDefault(file => file.Name == SiteFile), diagnostics);
        if (Directory.Exists(folder) && parsed.IsEmpty)
        {
            ReportFolder(diagnostics, Kinds.NoPages, $"The content folder {Path.GetFullPath(folder)} holds no page.", "Add a Markdown file such as index.md, or name another folder with --Content:Path.");
        }

        diagnostics.AddRange(parsed.SelectMany(file => file.Diagnostics));
        var pages = parsed.Select(file => file.Page).OfType<Page>().ToDictionary(page => page.Path);
        foreach (var rule in Rules)
        {
            rule.Check(pages, diagnostics);
        }

        return new ContentSnapshot
        {
            Version = Fingerprint(files),
            Clinic = clinic,
            Images = images.All.ToFrozenDictionary(image => image.Url),
            Pages = pages.ToFrozenDictionary(),
            Unavailable = parsed.Select(file => ContentPath.ToUrl(file.File.Name)).Where(path => !pages.ContainsKey(path)).ToFrozenSet(),
            Diagnostics = [.. diagnostics.OrderBy(found => found.File, StringComparer.Ordinal).ThenBy(found => found.Line).ThenBy(found => found.Column).ThenBy(found => found.Kind.Code, StringComparer.Ordinal)],
            Parsed = parsed.ToFrozenDictionary(file => file.File.Name),
            Shelf = images,
        };
    }

    /// <summary>The page that a file by itself would make, or null where it is too faulty.</summary>
    public static Page? Preview(ContentFile file) => PageParser.Parse(file, ImageShelf.Empty).Page;

    private ImmutableArray<ContentFile> Read(List<Diagnostic> diagnostics)
    {
        if (!Directory.Exists(folder))
        {
            ReportFolder(diagnostics, Kinds.NoFolder, $"There is no content folder at {Path.GetFullPath(folder)}.", "Create it, or name another one with --Content:Path.");
            return [];
        }

        var files = ImmutableArray.CreateBuilder<ContentFile>();
        var names = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(name => name == SiteFile || name.EndsWith(PageEnding, StringComparison.Ordinal) || ContentImage.MediaTypes.ContainsKey(Path.GetExtension(name)))
            .Order(StringComparer.Ordinal);
        foreach (var name in names)
        {
            try
            {
                files.Add(new ContentFile(name, ImmutableCollectionsMarshal.AsImmutableArray(File.ReadAllBytes(Path.Combine(folder, name)))));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(new Diagnostic { Kind = Kinds.UnreadableFile, File = name, Message = "The file cannot be read.", Hint = "See that the file exists and that the site's user may read it." });
            }
        }

        return files.ToImmutable();
    }

    private Clinic? ReadClinic(ContentFile? file, List<Diagnostic> diagnostics)
    {
        if (file is null)
        {
            if (Directory.Exists(folder))
            {
                ReportFolder(diagnostics, Kinds.NoSiteFile, $"There is no {SiteFile} in {Path.GetFullPath(folder)}.", $"Add a file {SiteFile} with the clinic's name, phone, address and hours, or name another folder with --Content:Path.");
            }

            return null;
        }

        var found = new List<Diagnostic>();
        var clinic = TextDecoder.Decode(file, found) is { } source && !ConflictMarkers.Report(source) && YamlBlock.Read(source, 0, source.Text.Length) is { } fields
            ? ClinicReader.Read(fields)
            : null;
        diagnostics.AddRange(found);
        return found.Exists(diagnostic => diagnostic.Kind.Severity == Severity.Error) ? null : clinic;
    }

    private static void ReportFolder(List<Diagnostic> diagnostics, DiagnosticKind kind, string message, string hint) =>
        diagnostics.Add(new Diagnostic { Kind = kind, File = "", Message = message, Hint = hint });

    private static string Fingerprint(ImmutableArray<ContentFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\0{file.Hash}\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }
}
