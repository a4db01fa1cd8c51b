using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content.Rules;

/// <summary>Reports what a rule over all pages finds in one of them. Reads the page's file again, which only a mistake makes necessary.</summary>
internal static class PageReport
{
    public static void Add(Page page, DiagnosticKind kind, int start, int length, string message, string hint, List<Diagnostic> diagnostics) =>
        TextDecoder.Decode(page.File, [], diagnostics)?.Report(kind, start, length, message, hint);

    /// <summary>Reports at the value of a field of the front matter.</summary>
    public static void AddAtField(Page page, string key, DiagnosticKind kind, string message, string hint, List<Diagnostic> diagnostics) =>
        Fields(page, diagnostics)?.Report(kind, key, message, hint);

    /// <summary>Reports at an entry of a list in the front matter.</summary>
    public static void AddAtEntry(Page page, string key, string entry, DiagnosticKind kind, string message, string hint, List<Diagnostic> diagnostics) =>
        Fields(page, diagnostics)?.ReportEntry(kind, key, entry, message, hint);

    /// <summary>Reports at a field within a group of the front matter.</summary>
    public static void AddAtField(Page page, string group, string key, DiagnosticKind kind, string message, string hint, List<Diagnostic> diagnostics) =>
        Fields(page, diagnostics)?.Group(group)?.Report(kind, key, message, hint);

    private static YamlFields? Fields(Page page, List<Diagnostic> diagnostics) =>
        TextDecoder.Decode(page.File, [], diagnostics) is { } source && FrontMatterFence.Find(source) is { } fence
            ? YamlBlock.Read(source, fence.YamlStart, fence.YamlLength)
            : null;
}
