using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>YAML as programs read it that know nothing of this site: by the core schema of YAML 1.2.</summary>
internal static class YamlAsJson
{
    public static JsonElement Read(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return JsonSerializer.SerializeToElement(Value(stream.Documents[0].RootNode));
    }

    private static JsonNode? Value(YamlNode node) => node switch
    {
        YamlMappingNode group => new JsonObject(group.Select(
            pair => KeyValuePair.Create<string, JsonNode?>(((YamlScalarNode)pair.Key).Value ?? "", Value(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Select(Value)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" or "null" } => null,
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => flag.Value == "true",
        YamlScalarNode { Style: ScalarStyle.Plain } text when decimal.TryParse(
            text.Value,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number) => number,
        YamlScalarNode text => text.Value,
        _ => throw new NotSupportedException(node.GetType().Name),
    };
}
