using System.Text.Json.Nodes;
using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content.Schema;

/// <summary>
/// The fields as a JSON Schema (draft 2020-12), for editors of YAML. It allows more than the reader does: it does not compare fields with
/// each other.
/// </summary>
internal static class JsonSchema
{
    /// <summary>The form of a day or a minute.</summary>
    public const string Moment = "^[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9]{2}:[0-9]{2})?$";

    /// <summary>Each kind of file is one of <c>$defs</c>.</summary>
    public static JsonObject Write() => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "The content folder",
        ["$defs"] = new JsonObject
        {
            ["page"] = Group(PageFields.Page),
            ["boxed-warning"] = Group(PageFields.BoxedWarning),
            ["fragment"] = Group(PageFields.Fragment),
            ["site"] = Group(ClinicFields.All),
            ["figures"] = Group(FiguresFields.All),
            ["claims"] = Group(ClaimsFields.All),
        },
    };

    private static JsonObject Group(FieldSet fields) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject(fields.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Key, Value(field)))),
        ["required"] = Array(fields.Required),
    };

    private static JsonObject Value(Field field)
    {
        var value = Limits(field);
        value.Insert(0, "title", field.Label.English);
        if (field.Hint != LocalString.None)
        {
            value.Insert(1, "description", field.Hint.English);
        }

        if (field is { Example: { Length: > 0 } example, Kind: not (FieldKind.Choices or FieldKind.Texts or FieldKind.PlainTexts) })
        {
            value.Add("examples", new JsonArray(Example(field.Kind, example.Trim('"'))));
        }

        return value;
    }

    private static JsonObject Limits(Field field) => field.Kind switch
    {
        FieldKind.Text or FieldKind.PlainText => Text(),
        FieldKind.TextMatching => new() { ["type"] = Array(["string", "number"]), ["pattern"] = field.Pattern?.ToString() },
        FieldKind.WebAddress => new() { ["type"] = "string", ["pattern"] = "^https://.+$" },
        FieldKind.Choice => Choice(field),
        FieldKind.Choices => List(Choice(field)),
        FieldKind.Number => new() { ["type"] = "integer", ["minimum"] = 0 },
        FieldKind.Flag => new() { ["type"] = "boolean" },
        FieldKind.Date => new() { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        FieldKind.Moment => new() { ["type"] = "string", ["pattern"] = Moment },
        FieldKind.Texts or FieldKind.PlainTexts => List(Text()),
        FieldKind.Groups => List(Group(field.Fields)),
        _ => Group(field.Fields),
    };

    /// <summary>YAML reads <c>90000</c> without quotation marks as a number, which is text for this site.</summary>
    private static JsonObject Text() => new() { ["type"] = Array(["string", "number"]), ["minLength"] = 1 };

    private static JsonObject Choice(Field field) => new() { ["enum"] = Array(field.Choices) };

    private static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonNode? Example(FieldKind kind, string example) =>
        kind is FieldKind.Number or FieldKind.Flag ? JsonNode.Parse(example) : example;

    private static JsonArray Array(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
