using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Web.Cli;

/// <summary>
/// Writes diagnostics as SARIF 2.1.0, the format that code hosts and editors read. It contains no time and no machine name.
/// </summary>
internal static class SarifReport
{
    // The text is never embedded in HTML, so it needs no escaping for it.
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, ImmutableArray<Diagnostic> diagnostics, string folder)
    {
        ImmutableArray<DiagnosticKind> kinds =
        [
            .. diagnostics.Select(diagnostic => diagnostic.Kind)
                .DistinctBy(kind => kind.Code)
                .OrderBy(kind => kind.Code, StringComparer.Ordinal),
        ];
        var log = new JsonObject
        {
            ["$schema"] = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject { ["name"] = "MyBotoxLA check", ["rules"] = ListOf(kinds.Select(Rule)) },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = ListOf(diagnostics.Select(diagnostic => Result(diagnostic, kinds.IndexOf(diagnostic.Kind), folder))),
            }),
        };
        output.WriteLine(log.ToJsonString(Readable));
    }

    private static JsonArray ListOf(IEnumerable<JsonObject> items) => new([.. items]);

    private static JsonObject Rule(DiagnosticKind kind) => new()
    {
        ["id"] = kind.Code,
        ["shortDescription"] = new JsonObject { ["text"] = kind.Title },
        ["defaultConfiguration"] = new JsonObject { ["level"] = kind.Severity.ToText() },
    };

    private static JsonObject Result(Diagnostic diagnostic, int rule, string folder)
    {
        var result = new JsonObject
        {
            ["ruleId"] = diagnostic.Kind.Code,
            ["ruleIndex"] = rule,
            ["level"] = diagnostic.Kind.Severity.ToText(),
            ["message"] = new JsonObject { ["text"] = $"{diagnostic.Message} {diagnostic.Hint}" },
        };
        if (diagnostic.File.Length > 0)
        {
            result["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = Location(diagnostic, folder) });
        }

        return result;
    }

    private static JsonObject Location(Diagnostic diagnostic, string folder)
    {
        var location = new JsonObject { ["artifactLocation"] = new JsonObject { ["uri"] = Uri(Path.Combine(folder, diagnostic.File)) } };
        if (diagnostic.Line > 0)
        {
            location["region"] = new JsonObject
            {
                ["startLine"] = diagnostic.Line,
                ["startColumn"] = diagnostic.Column,
                ["endColumn"] = diagnostic.Column + diagnostic.Length,
            };
        }

        return location;
    }

    private static string Uri(string path)
    {
        var escaped = string.Join('/', path.Split(Path.DirectorySeparatorChar, '/').Select(System.Uri.EscapeDataString));
        return Path.IsPathRooted(path) ? $"file:///{escaped.TrimStart('/')}" : escaped;
    }
}
