using System.Collections.Immutable;
using System.Globalization;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace MyBotoxLA.Content.Yaml;

/// <summary>
/// One group of <c>key: value</c> lines. A key is known once it has been read; <see cref="ReportUnknownKeys"/> reports the others.
/// A missing key is reported at <paramref name="anchor"/>: the opening fence, or the first key of an inner group.
/// </summary>
internal sealed class YamlFields(YamlMappingNode mapping, SourceText source, int offset, int anchor, string? group = null)
{
    private readonly List<string> _known = [];
    private readonly List<string> _missing = [];
    private readonly Dictionary<string, Dictionary<string, YamlNode>> _entries = new(StringComparer.Ordinal);

    /// <summary>The keys that must be there. <see cref="ReportUnknownKeys"/> reports those that are missing.</summary>
    public void Require(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (Find(key) is null)
            {
                _missing.Add(key);
            }
        }
    }

    /// <summary>A name, an id, or something else that is not shown as it is.</summary>
    public string? Text(string key) =>
        IsNull(key, out var word) ? ReportNull(key, word) : TextMatching(key, text => text.Length > 0, "", "…");

    /// <summary>Text that is shown as it is typed: Markdown, HTML, and entities in it are reported.</summary>
    public string? PlainText(string key)
    {
        var text = Text(key);
        if (text is not null && Find(key) is YamlScalarNode node)
        {
            ReportNote(key, node);
            ReportMarkup(key, node, text);
        }

        return text;
    }

    /// <summary>Text that must have a certain form; <paramref name="problem"/> completes the sentence "… is "x", which …".</summary>
    public string? TextMatching(string key, Func<string, bool> hasForm, string problem, string example) =>
        (string?)Read(
            key,
            problem.Length > 0 ? DiagnosticKinds.WrongForm : DiagnosticKinds.NotText,
            text => hasForm(text) ? text : null,
            problem,
            example);

    public int? Number(string key) =>
        (int?)Read(
            key,
            DiagnosticKinds.NotANumber,
            text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
            "is not a whole number",
            "2");

    /// <summary>A value other than true or false is reported and counts as true, so that a typo never publishes a draft.</summary>
    public bool Flag(string key) =>
        Find(key) is not null
            && Read(
                key,
                DiagnosticKinds.NotTrueOrFalse,
                text => text switch { "true" => true, "false" => false, _ => null },
                "is not \"true\" or \"false\"",
                "true") is not false;

    public DateOnly? Date(string key) =>
        (DateOnly?)Read(key, DiagnosticKinds.NotADate, text => ContentDate.ParseDay(text), "", "2026-05-12");

    /// <summary>A day or a minute in the clinic's local time.</summary>
    public DateTime? Moment(string key) =>
        (DateTime?)Read(key, DiagnosticKinds.NotADate, text => ContentDate.ParseMinute(text), "", "2026-05-12 09:30");

    public ImmutableArray<string> Texts(string key)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var node in Children(key))
        {
            if (node is YamlScalarNode { Value: { Length: > 0 } text })
            {
                CheckBackslash(node);
                texts.Add(text);
                continue;
            }

            source.Report(
                DiagnosticKinds.NotText,
                PlaceOf(node).Start,
                PlaceOf(node).Length,
                $"An entry in \"{key}\" is empty, or is a list or a group.",
                "Write one value after each dash, or delete the dash.");
        }

        return texts.ToImmutable();
    }

    public ImmutableArray<YamlFields> Groups(string key) =>
        [.. Children(key).Select(node => Group(key, node)).OfType<YamlFields>()];

    public YamlFields? Group(string key) => Find(key) is { } node ? Group(key, node) : null;

    /// <summary>Offset and length, in the file, of a key's value; of the start of the block if the key is missing.</summary>
    public (int Start, int Length) PlaceOf(string key) => Find(key) is { } node ? PlaceOf(node) : (offset, 1);

    /// <summary>Offset and length, in the file, of the last entry with this text in a list.</summary>
    public (int Start, int Length) PlaceOfEntry(string key, string entry)
    {
        if (!_entries.TryGetValue(key, out var entries))
        {
            _entries[key] = entries = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
            foreach (var node in Children(key).OfType<YamlScalarNode>())
            {
                entries[node.Value ?? ""] = node;
            }
        }

        return entries.TryGetValue(entry, out var found) ? PlaceOf(found) : PlaceOf(key);
    }

    /// <summary>A key's value as its author wrote it; empty if the key is missing.</summary>
    public string Written(string key) => (Find(key) as YamlScalarNode)?.Value?.Trim() ?? "";

    public void Report(DiagnosticKind kind, string key, string message, string hint)
    {
        var (start, length) = PlaceOf(key);
        source.Report(kind, start, length, message, hint);
    }

    public void ReportUnknownKeys()
    {
        var pieces = mapping.Style == MappingStyle.Flow ? FindPiecesOfValues() : [];
        foreach (var piece in pieces.GroupBy(piece => piece.Value, piece => piece.Key))
        {
            ReportComma(piece.Key, piece.Last());
        }

        foreach (var key in mapping.Children.Keys.Except(pieces.Keys))
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (_known.Contains(name))
            {
                continue;
            }

            var (start, length) = PlaceOf(key);
            var nearest = NearestName.Find(name, _known);
            var hint = nearest is null
                ? $"The keys you can use here are {string.Join(", ", _known.Order(StringComparer.Ordinal))}."
                : $"Did you mean `{nearest}`?";
            source.Report(DiagnosticKinds.UnknownKey, start, length, $"The key \"{name}\" is unknown.", hint);

            // A misspelled key is one mistake, not a missing one as well.
            _missing.Remove(nearest ?? "");
        }

        foreach (var key in _missing)
        {
            ReportMissing(key);
        }
    }

    private void ReportMissing(string key)
    {
        var (where, hint) = group is null
            ? ("", $"Add a line `{key}: …`.")
            : (
                $" of \"{group}\"",
                mapping.Style == MappingStyle.Flow
                    ? $"Write it inside the braces: `{key}: …`."
                    : $"Add a line `{key}: …` below `{group}:`, indented like the lines around it.");
        source.Report(DiagnosticKinds.MissingKey, anchor, 3, $"The field \"{key}\"{where} is missing.", hint);
    }

    /// <summary>
    /// The unknown keys without a colon, as <c>MD</c> in <c>{ by: A. Doctor, MD }</c>, and the key of the value that each belongs to.
    /// </summary>
    private Dictionary<YamlNode, YamlNode> FindPiecesOfValues()
    {
        var pieces = new Dictionary<YamlNode, YamlNode>();
        YamlNode? field = null;
        foreach (var (key, value) in mapping.Children)
        {
            var isPiece = key is YamlScalarNode { Style: ScalarStyle.Plain, Value: { } name }
                && !_known.Contains(name)
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

    private void ReportComma(YamlNode field, YamlNode lastPiece)
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

    private bool IsNull(string key, out string word)
    {
        word = Find(key) is YamlScalarNode { Style: ScalarStyle.Plain, Value: "~" or "null" or "Null" or "NULL" } node ? node.Value : "";
        return word.Length > 0;
    }

    private string? ReportNull(string key, string word)
    {
        Report(
            DiagnosticKinds.NotText,
            key,
            $"\"{key}\" is empty: `{word}` stands for nothing.",
            $"Write the words. If you mean \"{word}\" itself, write `{key}: \"{word}\"`.");
        return null;
    }

    private void CheckBackslash(YamlNode node)
    {
        if (node is YamlScalarNode { Style: ScalarStyle.DoubleQuoted })
        {
            BackslashCheck.Report(source, offset + (int)node.Start.Index, offset + (int)node.End.Index);
        }
    }

    /// <summary>A note after text that stands without quotation marks could be part of the text.</summary>
    private void ReportNote(string key, YamlScalarNode node)
    {
        var field = mapping.Children.Keys.First(name => name.Equals(new YamlScalarNode(key)));
        var before = LostText.CommentAfterKey(source, offset + (int)field.End.Index);
        if (node.Style != ScalarStyle.Plain || (before ?? LostText.CommentAfter(source, offset + (int)node.End.Index)) is not int at)
        {
            return;
        }

        var line = source.LineOf(at);
        var lineEnd = source.LineStart(line) + source.Line(line).TrimEnd().Length;
        var note = source.Text[at..lineEnd];
        var meant = before is null ? $"{node.Value} {note}" : $"{note} {node.Value}";
        var (start, length) = (at, lineEnd - at);
        if (source.Text.AsSpan(at, length).TrimStart("# ") is [>= '0' and <= '9', ..])
        {
            LostText.Report(source, (start, length), (key, false), meant, note);
            return;
        }

        source.Report(
            DiagnosticKinds.NoteAfterText,
            start,
            length,
            $"\"{note}\" is left out of \"{key}\": after a space, # begins a note that patients do not see.",
            $"If it belongs to the text, write `{key}: {QuotedYaml.Of(meant)}`. If it is a note, put it on a line of its own.");
    }

    private void ReportMarkup(string key, YamlScalarNode node, string text)
    {
        if (MarkupInPlainText.Find(text) is not { } markup)
        {
            return;
        }

        var (start, length) = PlaceOf(node);
        var at = source.Text.IndexOf(markup.Text, start, Math.Min(length, source.Text.Length - start), StringComparison.Ordinal);
        source.Report(
            DiagnosticKinds.MarkupInPlainText,
            at < 0 ? start : at,
            at < 0 ? length : markup.Text.Length,
            $"\"{key}\" is plain text, so patients see \"{markup.Text}\" as it is typed.",
            markup.Hint);
    }

    private IList<YamlNode> Children(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequenceNode sequence:
                return sequence.Children;
            case YamlScalarNode { Style: ScalarStyle.Plain, Value: { } text } node when WrongSpace.Report(
                source,
                PlaceOf(node).Start,
                text):
                return [];
            case var node:
                var isEmpty = node is YamlScalarNode { Value: "" };
                source.Report(
                    DiagnosticKinds.NotAList,
                    PlaceOf(node).Start,
                    PlaceOf(node).Length,
                    isEmpty ? $"\"{key}\" is empty." : $"\"{key}\" should be a list.",
                    $"Write each entry of `{key}` on its own line, beginning with `  - `{(isEmpty ? ", or delete the line" : "")}.");
                return [];
        }
    }

    private YamlFields? Group(string key, YamlNode node)
    {
        if (node is YamlMappingNode inner)
        {
            return new YamlFields(inner, source, offset, PlaceOf(inner).Start, key);
        }

        var (start, length) = PlaceOf(node);
        if (node is YamlScalarNode { Style: ScalarStyle.Plain, Value: { } text } && WrongSpace.Report(source, start, text))
        {
            return null;
        }

        source.Report(
            DiagnosticKinds.NotAGroup,
            start,
            length,
            $"\"{key}\" needs indented lines below it.",
            $"Write them below `{key}:`, each indented by two spaces, for example `  {Example(key)}`.");
        return null;
    }

    private static string Example(string key) => key switch
    {
        "review" => "by: A. Doctor, MD",
        "translates" => "page: side-effects",
        "address" => "city: Los Angeles",
        "security" => "contact: mailto:hello@example.com",
        _ => "key: value",
    };

    private object? Read(string key, DiagnosticKind kind, Func<string, object?> parse, string problem, string example)
    {
        if (Find(key) is not { } node)
        {
            return null;
        }

        var text = (node as YamlScalarNode)?.Value?.Trim();
        if (text is not null && parse(text) is { } value)
        {
            CheckBackslash(node);
            return value;
        }

        var message = text switch
        {
            null => $"\"{key}\" should have one value, not a list or a group.",
            "" => $"\"{key}\" is empty.",
            _ when kind == DiagnosticKinds.NotADate && ContentDate.ParseMinute(text) is not null =>
                $"\"{key}\" is \"{text}\", which has a time as well as a date.",
            _ when kind == DiagnosticKinds.NotADate => $"The date \"{text}\" is not a date.",
            _ => $"\"{key}\" is \"{text}\", which {problem}.",
        };
        var hint = kind == DiagnosticKinds.NotADate ? DateHint(key, example)
            : kind == DiagnosticKinds.NotText && text is null ? BracketsHint(key, node)
            : $"Write it in this form: `{key}: {example}`.";
        var (start, length) = PlaceOf(node);
        source.Report(kind, start, length, message, hint);
        return null;
    }

    /// <summary>For <c>title: [Draft]</c>, whose brackets make it a list.</summary>
    private string BracketsHint(string key, YamlNode node)
    {
        var line = YamlLine.Of(source.ShortLine(source.LineOf(PlaceOf(node).Start)));
        return line.Key == key && line.Value is ['[' or '{', ..]
            ? $"If the brackets belong to the text, put it between quotation marks: `{line.With(line.Value)}`."
            : $"Write the text on one line, as in `{key}: …`.";
    }

    private static string DateHint(string key, string example)
    {
        var time = example.Contains(' ', StringComparison.Ordinal) ? ", and the hour and minute if you need them" : "";
        return $"Write year-month-day{time}, for example `{key}: {example}`.";
    }

    private YamlNode? Find(string key)
    {
        if (!_known.Contains(key))
        {
            _known.Add(key);
        }

        return mapping.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
    }

    private (int Start, int Length) PlaceOf(YamlNode node)
    {
        var start = offset + (int)node.Start.Index;
        var length = (int)(node.End.Index - node.Start.Index);
        return (
            start,
            node is YamlScalarNode { Style: not ScalarStyle.Plain } or YamlScalarNode { Value.Length: > 0 } ? Math.Max(1, length) : 1);
    }
}
