using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content.Assembly;

/// <summary>What <c>site.yml</c> gave.</summary>
/// <param name="Clinic">The clinic, from the file or from its last good version; null where there is neither.</param>
/// <param name="Good">The file that <paramref name="Clinic"/> came from.</param>
/// <param name="Diagnostics">Everything wrong in the file.</param>
internal sealed record ParsedClinic(Clinic? Clinic, ContentFile? Good, ImmutableArray<Diagnostic> Diagnostics)
{
    public const string FileName = "site.yml";

    public static ParsedClinic Missing { get; } = new(null, null, []);

    public static ParsedClinic Unreadable(ContentFile file) => new(null, null, [UnreadableFile.Report(file.Name)]);

    public static ParsedClinic Parse(ContentFile file)
    {
        var found = new List<Diagnostic>();
        var clinic = TextDecoder.Decode(file, found) is { } source && !ConflictMarkers.Report(source) && YamlBlock.Read(source, 0, source.Text.Length) is { } fields
            ? ClinicReader.Read(fields)
            : null;
        return found.Exists(diagnostic => diagnostic.Kind.Severity == Severity.Error)
            ? new ParsedClinic(null, null, [.. found])
            : new ParsedClinic(clinic, file, [.. found]);
    }
}
