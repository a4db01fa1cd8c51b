using System.Collections.Immutable;
using System.Text;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Writes fields into the front matter of a file, and leaves every other byte as it is.</summary>
internal static class FieldWriter
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The file with fields of one group set: existing values are replaced, missing ones added at the end of the group.</summary>
    /// <param name="file">A file whose front matter can be read.</param>
    /// <param name="group">The key of the group.</param>
    /// <param name="values">The fields, with each value as YAML.</param>
    public static ImmutableArray<byte> Set(ContentFile file, string group, params ReadOnlySpan<(string Key, string Value)> values)
    {
        if (TextDecoder.Decode(file, []) is not { } source
            || FrontMatterFence.Find(source) is not { } fence
            || YamlBlock.Read(source, fence.YamlStart, fence.YamlLength) is not { } fields)
        {
            throw new ArgumentException($"The front matter of {file.Name} cannot be read.", nameof(file));
        }

        var text = new StringBuilder(source.Text);
        var lineEnd = source.Text[..fence.YamlStart].EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        if (fields.FindGroup(group) is not { } node)
        {
            var lines = values.ToArray().Select(field => $"  {field.Key}: {field.Value}{lineEnd}");
            text.Insert(fence.YamlStart + fence.YamlLength, $"{group}:{lineEnd}{string.Concat(lines)}");
        }
        else
        {
            SetIn(node, fence.YamlStart, text, lineEnd, values);
        }

        var hasMark = file.Bytes.AsSpan().StartsWith(ByteOrderMark);
        return [.. hasMark ? ByteOrderMark : [], .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>From the end to the start, so that the offsets of the nodes stay right.</summary>
    private static void SetIn(
        YamlMappingNode group,
        int offset,
        StringBuilder text,
        string lineEnd,
        ReadOnlySpan<(string Key, string Value)> values)
    {
        var added = new StringBuilder();
        var isInline = group.Style == MappingStyle.Flow;
        var (firstKey, lastValue) = (group.Children[0].Key, group.Children[^1].Value);
        var indent = new string(' ', (int)firstKey.Start.Column - 1);
        foreach (var (key, value) in values)
        {
            if (!group.Children.ContainsKey(new YamlScalarNode(key)))
            {
                added.Append(isInline ? $", {key}: {value}" : $"{indent}{key}: {value}{lineEnd}");
            }
        }

        var end = offset + (int)lastValue.End.Index;
        text.Insert(isInline ? end : LineAfter(text, end), added.ToString());
        foreach (var (name, node) in group.Children.Reverse())
        {
            foreach (var (key, value) in values)
            {
                if (name.Equals(new YamlScalarNode(key)))
                {
                    var (start, length) = YamlPlace.Of(node, offset);
                    text.Remove(start, length).Insert(start, value);
                }
            }
        }
    }

    /// <summary>Offset of the line below the one that an offset is in.</summary>
    private static int LineAfter(StringBuilder text, int at)
    {
        while (text[at] != '\n')
        {
            at++;
        }

        return at + 1;
    }
}
