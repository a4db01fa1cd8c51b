using System.Text.Json;
using AngleSharp.Html.Dom;

namespace MyBotoxLA.Web.Tests.Pages.StructuredData;

/// <summary>The structured data of a page, as a program reads it.</summary>
internal sealed class JsonLd(JsonElement root)
{
    public static JsonLd Of(IHtmlDocument page) =>
        new(JsonDocument.Parse(Assert.Single(page.QuerySelectorAll("script")).TextContent).RootElement);

    /// <summary>Every object of a type, however deep.</summary>
    public IEnumerable<JsonElement> OfType(string type) => Objects(root).Where(each => Types(each).Contains(type));

    /// <summary>Each <c>Type.property</c> and a value of it; an array has several.</summary>
    public IEnumerable<(string Type, string Property, JsonElement Value)> Values =>
        from each in Objects(root).Where(each => each.TryGetProperty("@type", out _))
        from property in each.EnumerateObject().Where(property => property.Name[0] != '@')
        from value in Items(property.Value)
        select (Types(each)[0], property.Name, value);

    private static string[] Types(JsonElement each) =>
        each.TryGetProperty("@type", out var type) ? [.. Items(type).Select(name => name.GetString() ?? "")] : [];

    private static IEnumerable<JsonElement> Objects(JsonElement from) => from.ValueKind switch
    {
        JsonValueKind.Object => from.EnumerateObject().SelectMany(property => Objects(property.Value)).Prepend(from),
        JsonValueKind.Array => from.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static JsonElement[] Items(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
}
