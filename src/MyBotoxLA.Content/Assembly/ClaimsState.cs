using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content.Assembly;

/// <summary>The claims that texts are checked for.</summary>
/// <param name="Claims">From the current file, or from its last good version.</param>
/// <param name="Diagnostics">Every problem in the file.</param>
internal sealed record ClaimsState(Claims Claims, ImmutableArray<Diagnostic> Diagnostics)
{
    public static ClaimsState Missing { get; } = new(Claims.None, []);

    /// <summary>A file with errors keeps its last good version; a deleted one does not.</summary>
    public static ClaimsState Select(FileState? file, LoadState before, LastGoodFolder folder)
    {
        if (file is null)
        {
            return Missing;
        }

        if (file.IsReadable && before.Claims.Claims.File?.Hash == file.File.Hash && before.Claims.Diagnostics.IsEmpty)
        {
            return before.Claims;
        }

        var diagnostics = new List<Diagnostic>();
        var claims = file.IsReadable ? Parse(file.File, diagnostics) : null;
        if (!file.IsReadable)
        {
            diagnostics.Add(UnreadableFile.At(file.File.Name));
        }

        return new ClaimsState(claims ?? FindLastGood(before, folder), [.. diagnostics]);
    }

    private static Claims FindLastGood(LoadState before, LastGoodFolder folder) =>
        before.Claims.Claims is { File: not null } known ? known
        : folder.Read(ContentPath.ClaimsFile) is { } file ? Parse(file, []) ?? Claims.None
        : Claims.None;

    /// <summary>The claims, or null if the file has an error.</summary>
    private static Claims? Parse(ContentFile file, List<Diagnostic> diagnostics)
    {
        SourceText? source = null;
        Claims? claims = null;
        try
        {
            source = TextDecoder.Decode(file, diagnostics);
            claims = source is not null
                && !ConflictMarkers.Report(source)
                && YamlBlock.Read(source, 0, source.Text.Length) is { } fields
                    ? ClaimsReader.Read(file, fields)
                    : null;
        }
        catch (Exception error) when (ProgramFault.CanBeFenced(error))
        {
            diagnostics.Add(ProgramFault.InFile(file, source?.Text, error));
        }

        return diagnostics.Exists(found => found.Kind.Severity == Severity.Error) ? null : claims;
    }
}
