using System.Text.Json.Nodes;
using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Schema;

/// <summary>Writes fields as Sveltia CMS has them. Source: https://sveltiacms.app/en/docs/fields.</summary>
/// <param name="language">The language of the labels.</param>
/// <param name="hasPages">True if the name of a page can be chosen from a list: the original is in the collection of pages.</param>
internal sealed class EditorForm(Language language, bool hasPages = true)
{
    private const string Names = "{{slug}}";

    /// <summary>The fields of a form.</summary>
    public IEnumerable<JsonObject> Write(IEnumerable<Field> fields) => fields.Select(Write);

    private JsonObject Write(Field field)
    {
        if (field.IsWrittenByCommand)
        {
            return new() { ["name"] = field.Key, ["widget"] = "hidden" };
        }

        var (widget, options) = Widget(field);
        var written = new JsonObject { ["name"] = field.Key, ["label"] = field.Label.In(language), ["widget"] = widget };
        if (field.Hint != LocalString.None)
        {
            written["hint"] = field.Hint.In(language);
        }

        if (!field.IsRequired)
        {
            written["required"] = false;
        }

        foreach (var (key, value) in options)
        {
            written[key] = value?.DeepClone();
        }

        return written;
    }

    private (string Widget, JsonObject Options) Widget(Field field) => field.Kind switch
    {
        _ when field.Target != FieldTarget.None && (field.Target != FieldTarget.Page || hasPages) => ("relation", Relation(field.Target)),
        FieldKind.Choices => ("select", new() { ["multiple"] = true, ["options"] = Options(field) }),
        _ when field.Choices.Length > 0 => ("select", new() { ["options"] = Options(field) }),
        FieldKind.TextMatching => ("string", Pattern(field.Pattern?.ToString() ?? "", field.Example.Trim('"'))),
        FieldKind.WebAddress => ("string", Pattern("^https://", "https://")),
        FieldKind.Moment => ("string", Pattern(JsonSchema.Moment, "2027-01-04, 2027-01-04 09:00")),
        FieldKind.Date => ("datetime", new() { ["type"] = "date", ["format"] = "YYYY-MM-DD", ["picker_utc"] = true }),
        FieldKind.Number => ("number", new() { ["value_type"] = "int", ["min"] = 0 }),
        FieldKind.Flag => ("boolean", new() { ["default"] = false }),
        FieldKind.Texts or FieldKind.PlainTexts => ("list", []),
        FieldKind.Group or FieldKind.LocalText => ("object", Group(field)),
        FieldKind.Groups => ("list", List(field)),
        FieldKind.Picture => ("image", []),
        FieldKind.Markdown => (
            "richtext",
            new() { ["minimal"] = true, ["allow_nested_components"] = false, ["editor_components"] = new JsonArray() }),
        _ => (field.IsLong ? "text" : "string", []),
    };

    private JsonObject Relation(FieldTarget target)
    {
        var (collection, value, shown) = target switch
        {
            FieldTarget.Page => (EditorConfig.Pages.In(Language.Default), Names, "title"),
            FieldTarget.Fragment => (EditorConfig.Fragments.In(language), Names, Names),
            _ => (
                EditorConfig.Data,
                "figures.*.id",
                $"{{{{figures.*.what.{language.Code}}}}}: {{{{figures.*.value}}}} {{{{figures.*.unit}}}}"),
        };
        var relation = new JsonObject { ["collection"] = collection };
        if (target == FieldTarget.Figure)
        {
            relation["file"] = EditorConfig.Figures;
        }

        relation["value_field"] = value;
        relation["display_fields"] = new JsonArray(shown);
        relation["search_fields"] = new JsonArray(shown);
        return relation;
    }

    private JsonArray Options(Field field) => new(
    [
        .. field.NoChoice is { } none ? new JsonNode[] { Option(none, "") } : [],
        .. field.Choices.Select((choice, at) => field.ChoiceLabels.IsEmpty
            ? JsonValue.Create(choice)
            : (JsonNode)Option(field.ChoiceLabels[at], choice)),
    ]);

    private JsonObject Option(LocalString label, string value) => new() { ["label"] = label.In(language), ["value"] = value };

    private JsonObject Pattern(string pattern, string example)
    {
        var message = new LocalString($"Write it like this: {example}", $"Escríbalo así: {example}");
        return new() { ["pattern"] = new JsonArray(pattern, message.In(language)) };
    }

    /// <summary>A group that is left out takes one line.</summary>
    private JsonObject Group(Field field)
    {
        var group = new JsonObject { ["fields"] = new JsonArray([.. Write(field.Fields)]) };
        if (!field.IsRequired)
        {
            group.Insert(0, "collapsed", "auto");
        }

        return group;
    }

    private JsonObject List(Field field)
    {
        var list = new JsonObject { ["collapsed"] = true, ["summary"] = Summary(field.Fields) };
        if (field.Entry is { } entry)
        {
            list.Insert(0, "label_singular", entry.In(language));
        }

        list["fields"] = new JsonArray([.. Write(field.Fields)]);
        return list;
    }

    /// <summary>The first two values that every entry has.</summary>
    private static string Summary(FieldSet fields) => string.Join(
        ": ",
        fields.Where(field => field.IsRequired && field.Fields == FieldSet.None).Take(2).Select(field => $"{{{{fields.{field.Key}}}}}"));
}
