using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Where a node of a YAML block is in the file.</summary>
internal static class YamlPlace
{
    /// <summary>Offset and length of the node in the file; an empty value has the length 1.</summary>
    public static (int Start, int Length) Of(YamlNode node, int offset)
    {
        var start = offset + (int)node.Start.Index;
        var length = (int)(node.End.Index - node.Start.Index);
        return (
            start,
            node is YamlScalarNode { Style: not ScalarStyle.Plain } or YamlScalarNode { Value.Length: > 0 } ? Math.Max(1, length) : 1);
    }
}
