using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Reports the keys of a group that are not declared.</summary>
internal static class UnknownKeys
{
    /// <summary>Reports them; returns the known keys that some of them are a misspelling of.</summary>
    public static IReadOnlySet<string> Report(YamlMappingNode mapping, ImmutableArray<string> known, SourceText source, int offset)
    {
        var pieces = mapping.Style == MappingStyle.Flow ? FindPiecesOfValues(mapping, known, source, offset) : [];
        foreach (var piece in pieces.GroupBy(piece => piece.Value, piece => piece.Key))
        {
            ReportComma(mapping, piece.Key, piece.Last(), source, offset);
        }

        var meant = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in mapping.Children.Keys.Except(pieces.Keys))
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (known.Contains(name))
            {
                continue;
            }

            var (start, length) = YamlPlace.Of(key, offset);
            var nearest = NearestName.Find(name, known);
            var hint = nearest is null
                ? $"The keys you can use here are {string.Join(", ", known.Order(StringComparer.Ordinal))}."
                : $"Did you mean `{nearest}`?";
            source.Report(DiagnosticKinds.UnknownKey, start, length, $"The key \"{name}\" is unknown.", hint);
            meant.Add(nearest ?? "");
        }

        return meant;
    }

    /// <summary>
    /// The unknown keys without a colon, as <c>MD</c> in <c>{ by: A. Doctor, MD }</c>, and the key of the value that each belongs to.
    /// </summary>
    private static Dictionary<YamlNode, YamlNode> FindPiecesOfValues(
        YamlMappingNode mapping,
        ImmutableArray<string> known,
        SourceText source,
        int offset)
    {
        var pieces = new Dictionary<YamlNode, YamlNode>();
        YamlNode? field = null;
        foreach (var (key, value) in mapping.Children)
        {
            var isPiece = key is YamlScalarNode { Style: ScalarStyle.Plain, Value: { } name }
                && !known.Contains(name)
                && value is YamlScalarNode { Style: ScalarStyle.Plain, Value.Length: 0 }
                && source.Text.AsSpan(offset + (int)key.End.Index).TrimStart() is [',' or '}', ..];
            if (!isPiece)
            {
                field = value is YamlScalarNode { Style: ScalarStyle.Plain, Value.Length: > 0 } ? key : null;
            }
            else if (field is not null)
            {
                pieces[key] = field;
            }
        }

        return pieces;
    }

    private static void ReportComma(YamlMappingNode mapping, YamlNode field, YamlNode lastPiece, SourceText source, int offset)
    {
        var start = offset + (int)mapping.Children[field].Start.Index;
        var end = offset + (int)lastPiece.End.Index;
        source.Report(
            DiagnosticKinds.UnquotedValue,
            start,
            end - start,
            $"The value of \"{field}\" contains a comma, so it needs quotation marks.",
            $"Write `{field}: {QuotedYaml.Of(source.Text[start..end])}`.");
    }
}
