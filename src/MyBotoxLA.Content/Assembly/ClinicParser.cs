using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content.Assembly;

/// <summary>Parses <c>site.yml</c>. Depends on nothing but the file.</summary>
internal static class ClinicParser
{
    /// <summary>The clinic, or null if it has an error, and every problem in the file.</summary>
    public static ClinicState Parse(ContentFile file)
    {
        var diagnostics = new List<Diagnostic>();
        SourceText? source = null;
        Clinic? clinic = null;
        try
        {
            source = TextDecoder.Decode(file, diagnostics);
            clinic = source is null ? null : Parse(file, source);
        }
        catch (Exception error) when (ProgramFault.CanBeFenced(error))
        {
            diagnostics.Add(ProgramFault.InFile(file, source?.Text, error));
        }

        var canBeShown = clinic is not null && !diagnostics.Exists(found => found.Kind.Severity == Severity.Error);
        return new ClinicState(canBeShown ? clinic : null, canBeShown, [.. diagnostics])
        {
            Name = clinic?.Name is { Length: > 0 } name ? name : null,
        };
    }

    private static Clinic? Parse(ContentFile file, SourceText source) =>
        !ConflictMarkers.Report(source) && YamlBlock.Read(source, 0, source.Text.Length) is { } fields
            ? ClinicReader.Read(file, fields)
            : null;
}
