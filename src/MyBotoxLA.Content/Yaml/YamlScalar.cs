using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MyBotoxLA.Content.Yaml;

/// <summary>A key or value of a YAML block, and where it is in the file.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Style">How it is written.</param>
/// <param name="IsKey">True for the key of a field.</param>
/// <param name="Key">The key whose value it is, or belongs to; the key itself if it is one.</param>
/// <param name="Parent">The group or list that it is in.</param>
internal readonly record struct YamlScalar(int Start, int End, ScalarStyle Style, bool IsKey, string? Key, YamlParent Parent)
{
    public bool IsQuoted => Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;

    public bool IsBlock => Style is ScalarStyle.Literal or ScalarStyle.Folded;

    /// <summary>The scalars among the events of a block that begins at an offset of the file, in order.</summary>
    public static List<YamlScalar> Of(IEnumerable<ParsingEvent> events, int offset)
    {
        var scalars = new List<YamlScalar>();
        var open = new Stack<YamlParent>();
        foreach (var current in events)
        {
            var parent = open.Count > 0 ? open.Peek() : new YamlParent(Column: -1, IsList: false, IsInline: false);
            switch (current)
            {
                case Scalar scalar:
                    var isKey = parent.IsAtKey;
                    parent.Key = isKey ? scalar.Value : parent.Key;
                    scalars.Add(new YamlScalar(
                        offset + (int)scalar.Start.Index,
                        offset + (int)Math.Max(scalar.Start.Index, scalar.End.Index),
                        scalar.Style,
                        isKey,
                        parent.Key,
                        parent));
                    parent.Advance();
                    break;
                case MappingStart start:
                    open.Push(new YamlParent((int)start.Start.Column - 1, false, start.Style == MappingStyle.Flow) { Key = parent.Key });
                    break;
                case SequenceStart start:
                    open.Push(new YamlParent((int)start.Start.Column - 1, true, start.Style == SequenceStyle.Flow) { Key = parent.Key });
                    break;
                case MappingEnd or SequenceEnd:
                    open.Pop();
                    (open.Count > 0 ? open.Peek() : null)?.Advance();
                    break;
            }
        }

        return scalars;
    }
}
