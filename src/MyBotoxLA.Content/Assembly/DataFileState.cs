using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content.Assembly;

/// <summary>A file of data that texts are compared with: <c>claims.yml</c> or <c>figures.yml</c>.</summary>
/// <param name="Data">From the current file, or from its last good version.</param>
/// <param name="File">The file that <paramref name="Data"/> comes from; null if there is none.</param>
/// <param name="Diagnostics">Every problem in the file.</param>
internal sealed record DataFileState<T>(T Data, ContentFile? File, ImmutableArray<Diagnostic> Diagnostics)
    where T : class
{
    /// <summary>True if the file cannot be used.</summary>
    public bool HasErrors => Diagnostics.Any(found => found.Kind.Severity == Severity.Error);

    /// <summary>The data of a file; null if it has an error.</summary>
    public static T? Read(ContentFile? file, Func<YamlFields, T> read) => file is null ? null : Parse(file, read, []);

    /// <summary>A file with errors keeps its last good version; a deleted one does not.</summary>
    /// <param name="file">The file; null if there is none.</param>
    /// <param name="before">The state of the previous load.</param>
    /// <param name="folder">The last good versions.</param>
    /// <param name="read">Reads the fields of the file.</param>
    /// <param name="none">The data without a file.</param>
    public static DataFileState<T> Select(
        FileState? file,
        DataFileState<T> before,
        LastGoodFolder folder,
        Func<YamlFields, T> read,
        T none)
    {
        if (file is null)
        {
            return new(none, null, []);
        }

        if (file.IsReadable && before.File?.Hash == file.File.Hash && before.Diagnostics.IsEmpty)
        {
            return before;
        }

        var diagnostics = new List<Diagnostic>();
        if (!file.IsReadable)
        {
            diagnostics.Add(UnreadableFile.At(file.File.Name));
        }
        else if (Parse(file.File, read, diagnostics) is { } data)
        {
            return new(data, file.File, [.. diagnostics]);
        }

        return before.File is not null ? before with { Diagnostics = [.. diagnostics] }
            : folder.Read(file.File.Name) is { } good && Read(good, read) is { } known ? new(known, good, [.. diagnostics])
            : new(none, null, [.. diagnostics]);
    }

    /// <summary>The data, or null if the file has an error.</summary>
    private static T? Parse(ContentFile file, Func<YamlFields, T> read, List<Diagnostic> diagnostics)
    {
        SourceText? source = null;
        T? data = null;
        try
        {
            source = TextDecoder.Decode(file, diagnostics);
            data = source is not null
                && !ConflictMarkers.Report(source)
                && YamlBlock.Read(source, 0, source.Text.Length) is { } fields
                    ? read(fields)
                    : null;
        }
        catch (Exception error) when (ProgramFault.CanBeFenced(error))
        {
            diagnostics.Add(ProgramFault.InFile(file, source?.Text, error));
        }

        return diagnostics.Exists(found => found.Kind.Severity == Severity.Error) ? null : data;
    }
}
