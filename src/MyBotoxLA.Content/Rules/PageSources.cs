using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// Locates diagnostics in files that were parsed earlier. Decodes a file and reads its fields once, and only if it has a mistake.
/// </summary>
internal sealed class PageSources
{
    private readonly Dictionary<ContentFile, SourceText?> _texts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ContentFile, YamlFields?> _fields = new(ReferenceEqualityComparer.Instance);

    /// <summary>At an offset in the file.</summary>
    public Diagnostic At(ContentFile file, DiagnosticKind kind, int start, int length, string message, string hint) =>
        Text(file)?.At(kind, start, length, message, hint)
        ?? new Diagnostic { Kind = kind, File = file.Name, Message = message, Hint = hint };

    /// <summary>At the value of a field.</summary>
    public Diagnostic AtField(ContentFile file, string key, DiagnosticKind kind, string message, string hint) =>
        At(file, Fields(file)?.PlaceOf(key), kind, message, hint);

    /// <summary>At the value of a field inside another.</summary>
    public Diagnostic AtInnerField(ContentFile file, string outer, string key, DiagnosticKind kind, string message, string hint) =>
        At(file, Fields(file)?.Group(outer)?.PlaceOf(key), kind, message, hint);

    /// <summary>At the value of a field in one of the groups of a list.</summary>
    public Diagnostic AtGroupField(
        ContentFile file,
        string list,
        int index,
        string key,
        DiagnosticKind kind,
        string message,
        string hint) =>
        At(file, Fields(file)?.Groups(list).ElementAtOrDefault(index)?.PlaceOf(key), kind, message, hint);

    /// <summary>At an entry of a list.</summary>
    public Diagnostic AtEntry(ContentFile file, string key, string entry, DiagnosticKind kind, string message, string hint) =>
        At(file, Fields(file)?.PlaceOfEntry(key, entry), kind, message, hint);

    /// <summary>At the part of the file's text that a function finds; at the start of the file if it finds none.</summary>
    public Diagnostic AtText(
        ContentFile file,
        Func<string, (int Start, int Length)?> find,
        DiagnosticKind kind,
        string message,
        string hint) =>
        At(file, Text(file) is { } text ? find(text.Text) : null, kind, message, hint);

    /// <summary>Every value of <c>site.yml</c>: the key that it belongs to, its place, and its text with quotation marks.</summary>
    public IEnumerable<(string Key, int Start, string Text)> Values(ContentFile file) => Text(file) is { } text
        ? YamlBlock.ReadScalars(text).Where(scalar => !scalar.IsKey)
            .Select(scalar => (scalar.Key ?? "", scalar.Start, text.Text[scalar.Start..scalar.End]))
        : [];

    private Diagnostic At(ContentFile file, (int Start, int Length)? place, DiagnosticKind kind, string message, string hint) =>
        At(file, kind, place?.Start ?? 0, place?.Length ?? 1, message, hint);

    private SourceText? Text(ContentFile file) =>
        _texts.TryGetValue(file, out var known) ? known : _texts[file] = TextDecoder.Decode(file, []);

    private YamlFields? Fields(ContentFile file) =>
        _fields.TryGetValue(file, out var known) ? known : _fields[file] = ReadFields(file, Text(file));

    private static YamlFields? ReadFields(ContentFile file, SourceText? text)
    {
        if (text is null)
        {
            return null;
        }

        if (file.Name is ContentPath.SiteFile or ContentPath.FiguresFile)
        {
            return YamlBlock.Read(text, 0, text.Text.Length);
        }

        return FrontMatterFence.Find(text) is { } fence ? YamlBlock.Read(text, fence.YamlStart, fence.YamlLength) : null;
    }
}
