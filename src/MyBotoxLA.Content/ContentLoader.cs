using System.Collections.Immutable;
using MyBotoxLA.Content.Assembly;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content;

/// <summary>Reads a content folder into a snapshot.</summary>
/// <param name="options">Where the content lies and as of when it is shown.</param>
public sealed class ContentLoader(ContentOptions options)
{
    private readonly LastGoodFolder _state = new(options.State);

    /// <summary>Where the content lies and as of when it is shown.</summary>
    public ContentOptions Options => options;

    /// <summary>
    /// Reads every file that has changed since <paramref name="previous"/>, and parses those whose bytes have. A file that is
    /// too faulty to be shown keeps its last good version, from <paramref name="previous"/> or from the state folder.
    /// </summary>
    public ContentSnapshot Load(ContentSnapshot? previous, CancellationToken cancellationToken) =>
        Load(FolderScan.Of(options.Folder), previous, cancellationToken);

    /// <summary>Likewise, for a folder that has been looked at already.</summary>
    internal ContentSnapshot Load(FolderScan? scan, ContentSnapshot? previous, CancellationToken cancellationToken)
    {
        var diagnostics = new List<Diagnostic>();
        var kept = Kept(scan, previous);
        string[] names = [.. kept.Select(file => file.File.Name), .. scan?.Files.Select(file => file.Name) ?? []];
        ReportFolder(scan, names, diagnostics);
        if (previous is not null && !names.Any(FolderScan.IsPage))
        {
            // A folder that is not there, or holds no page at all, is an accident and not the decision to delete every page.
            return previous.With(scan, diagnostics);
        }

        var before = previous?.Loaded ?? LoadedFiles.None;
        ImmutableArray<FileState> files = scan is null ? [] : [.. FolderReader.Read(scan, before, cancellationToken).Concat(kept).OrderBy(file => file.File.Name, StringComparer.Ordinal)];
        var images = ReadImages(files, before, diagnostics);
        var pageNames = PageNames.Of(files, before.Names);
        diagnostics.AddRange(pageNames.Diagnostics);
        var parsed = InParallel.Select([.. files.Where(file => pageNames.Good.Contains(file.File.Name))], file => Parse(file, images, before), cancellationToken);
        var clinic = ParseClinic(files.FirstOrDefault(file => FolderScan.IsSiteFile(file.File.Name)), before);
        return new SnapshotBuilder(options, previous, _state)
        {
            Scan = scan,
            Files = files,
            Parsed = parsed,
            LastGood = page => LastGood(page.File.Name, page.FrontMatter, images, before),
            Names = pageNames,
            Clinic = clinic,
            Images = images,
        }.Build(diagnostics);
    }

    /// <summary>Keeps the files of a snapshot in the state folder, for a restart on a day when one of them is broken.</summary>
    /// <exception cref="IOException">The state folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public void SaveLastGood(ContentSnapshot snapshot) => _state.Save([.. snapshot.Loaded.Good.Concat(snapshot.BoxedWarnings.Values.Select(page => page.File)).DistinctBy(file => file.Name)]);

    /// <summary>The page that a file by itself would make, or null where it is too faulty.</summary>
    public static Page? Preview(ContentFile file) => PageParser.Parse(file, ImageCatalog.Empty).Page;

    /// <summary>What lies in folders that cannot be read, as it was last seen; after a restart, as the state folder has it.</summary>
    private ImmutableArray<FileState> Kept(FolderScan? scan, ContentSnapshot? previous)
    {
        if (scan is null or { Closed: [] })
        {
            return [];
        }

        var seen = previous?.Loaded.Read.Values ?? _state.ReadAll().Select(file => new FileState(file, default, IsSettled: false, IsReadable: true));
        return [.. seen.Where(file => scan.IsClosed(file.File.Name))];
    }

    /// <summary>A picture that cannot be read stays as it was.</summary>
    private static ImageCatalog ReadImages(ImmutableArray<FileState> files, LoadedFiles before, List<Diagnostic> diagnostics)
    {
        FileState[] images = [.. files.Where(file => FolderScan.IsImage(file.File.Name))];
        diagnostics.AddRange(images.Where(file => !file.IsReadable).Select(file => UnreadableFile.Report(file.File.Name)));
        return new ImageCatalog(images.Where(file => file.IsReadable || file.File.Bytes.Length > 0).Select(file => file.File), before.Images, diagnostics);
    }

    private ParsedPage Parse(FileState file, ImageCatalog images, LoadedFiles before)
    {
        var name = file.File.Name;
        if (before.Unchanged(file.File, images) is { } unchanged && file.IsReadable)
        {
            return unchanged;
        }

        var parsed = file.IsReadable ? PageParser.Parse(file.File, images) : Unreadable(file);
        return parsed.Page is not null
            ? parsed
            : parsed with { LastGood = LastGood(name, parsed.Faulty?.FrontMatter, images, before) };
    }

    /// <summary>The last good version; where the broken file still says that the page is a draft or expires, that holds.</summary>
    private Page? LastGood(string name, FrontMatter? stated, ImageCatalog images, LoadedFiles before)
    {
        var good = before.Parsed.GetValueOrDefault(name)?.Shown
            ?? (_state.Read(name) is { } kept ? PageParser.Parse(kept, images).Page : null);
        return good is null || stated is null
            ? good
            : good with { FrontMatter = good.FrontMatter with { Draft = stated.Draft || good.FrontMatter.Draft, Expires = stated.Expires ?? good.FrontMatter.Expires } };
    }

    private ParsedClinic ParseClinic(FileState? file, LoadedFiles before)
    {
        var parsed = file is null ? ParsedClinic.Missing : file.IsReadable ? ParsedClinic.Parse(file.File) : ParsedClinic.Unreadable(file.File);
        if (parsed.Clinic is not null)
        {
            return parsed;
        }

        var good = before.Clinic.Clinic is not null ? before.Clinic : (_state.Read(ParsedClinic.FileName) is { } kept ? ParsedClinic.Parse(kept) : ParsedClinic.Missing);
        return parsed with { Clinic = good.Clinic, Good = good.Good };
    }

    /// <summary>What leads out has been reported with the folder.</summary>
    private static ParsedPage Unreadable(FileState file) =>
        new(file.File, Page: null, file.LeadsOut ? [] : [UnreadableFile.Report(file.File.Name)], []);

    private void ReportFolder(FolderScan? scan, string[] names, List<Diagnostic> diagnostics)
    {
        var path = Path.GetFullPath(options.Folder);
        if (scan is null)
        {
            Report(DiagnosticKinds.NoFolder, $"There is no content folder at {path}.", "Create it, or name another one with --Content:Path.");
            return;
        }

        diagnostics.AddRange(scan.Closed.Select(name => new Diagnostic
        {
            Kind = DiagnosticKinds.ClosedFolder,
            File = name,
            Message = $"The folder {(name.Length == 0 ? path : name)} cannot be read; what lies in it stays as it was last seen.",
            Hint = "See that the site's user may enter it and list what lies in it.",
        }));
        if (scan.Closed.Contains(""))
        {
            return;
        }

        if (!names.Any(FolderScan.IsSiteFile))
        {
            Report(DiagnosticKinds.NoSiteFile, $"There is no {ParsedClinic.FileName} in {path}.", $"Add a file {ParsedClinic.FileName} with the clinic's name, phone, address and hours, or name another folder with --Content:Path.");
        }

        if (!names.Any(FolderScan.IsPage))
        {
            Report(DiagnosticKinds.NoPages, $"The content folder {path} holds no page.", "Add a Markdown file such as index.md, or name another folder with --Content:Path.");
        }

        diagnostics.AddRange(scan.LeadingOut.Select(name => new Diagnostic
        {
            Kind = DiagnosticKinds.LinkedOut,
            File = name,
            Message = $"{name} is a link of the file system that leads out of the content folder, or nowhere; it is not followed.",
            Hint = "Put the file itself in its place.",
        }));

        void Report(DiagnosticKind kind, string message, string hint) =>
            diagnostics.Add(new Diagnostic { Kind = kind, File = "", Message = message, Hint = hint });
    }
}
