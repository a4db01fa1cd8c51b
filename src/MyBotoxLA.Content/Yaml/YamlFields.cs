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
            PlainTextCheck.ReportNote(key, KeyNode(key), node, source, offset);
            PlainTextCheck.ReportMarkup(key, node, text, source, offset);
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

    /// <summary>The https address of a page on another site.</summary>
    public string? WebAddress(string key, string example)
    {
        const string Http = "http://";
        var written = Written(key);
        return TextMatching(
            key,
            UrlScheme.IsHttps,
            written.StartsWith(Http, StringComparison.OrdinalIgnoreCase) ? "does not begin with https://" : "is not a web address",
            written.StartsWith(Http, StringComparison.OrdinalIgnoreCase) ? $"https://{written[Http.Length..]}" : example);
    }

    /// <summary>One of these words.</summary>
    public string? Choice(string key, IReadOnlyCollection<string> choices)
    {
        var text = Text(key);
        if (text is null || choices.Contains(text))
        {
            return text;
        }

        ReportChoice(key, text, $"{key}: ", PlaceOf(key), choices);
        return null;
    }

    /// <summary>A list of these words.</summary>
    public ImmutableArray<string> Choices(string key, IReadOnlyCollection<string> choices)
    {
        var texts = Texts(key);
        foreach (var text in texts.Where(text => !choices.Contains(text)))
        {
            ReportChoice(key, text, "", PlaceOfEntry(key, text), choices);
        }

        return [.. texts.Where(choices.Contains).Distinct()];
    }

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

    /// <summary>A list of texts that are shown as they are typed.</summary>
    public ImmutableArray<string> PlainTexts(string key)
    {
        foreach (var node in Children(key).OfType<YamlScalarNode>())
        {
            PlainTextCheck.ReportMarkup(key, node, node.Value ?? "", source, offset);
        }

        return Texts(key);
    }

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

    /// <summary>The node of a group; null if there is none.</summary>
    public YamlMappingNode? FindGroup(string key) => Find(key) as YamlMappingNode;

    public bool Contains(string key) => Find(key) is not null;

    /// <summary>True if the value is a list.</summary>
    public bool IsList(string key) => Find(key) is YamlSequenceNode;

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

    /// <summary>A diagnostic at a key's value.</summary>
    public Diagnostic At(DiagnosticKind kind, string key, string message, string hint)
    {
        var (start, length) = PlaceOf(key);
        return source.At(kind, start, length, message, hint);
    }

    /// <summary>Reports the keys that were never read, and those of <see cref="Require"/> that are missing.</summary>
    public void ReportUnknownKeys()
    {
        // A misspelled key is one mistake, not a missing one as well.
        var meant = UnknownKeys.Report(mapping, _known, source, offset);
        foreach (var key in _missing.Where(key => !meant.Contains(key)))
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
    }

    private void ReportChoice(string key, string text, string before, (int Start, int Length) place, IReadOnlyCollection<string> choices) =>
        source.Report(
            DiagnosticKinds.NotAChoice,
            place.Start,
            place.Length,
            $"\"{key}\" cannot be \"{text}\".",
            NearestName.Find(text, choices) is { } nearest
                ? $"Did you mean `{before}{nearest}`?"
                : $"The values you can use here are {string.Join(", ", choices)}.");

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
            $"Write them below `{key}:`, each indented by two spaces, for example `  {YamlHints.Example(key)}`.");
        return null;
    }

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
        var hint = kind == DiagnosticKinds.NotADate ? YamlHints.Date(key, example)
            : kind == DiagnosticKinds.NotText && text is null ? YamlHints.Brackets(key, source, PlaceOf(node).Start)
            : $"Write it in this form: `{key}: {example}`.";
        var (start, length) = PlaceOf(node);
        source.Report(kind, start, length, message, hint);
        return null;
    }

    private YamlNode KeyNode(string key) => mapping.Children.Keys.First(name => name.Equals(new YamlScalarNode(key)));

    private YamlNode? Find(string key)
    {
        if (!_known.Contains(key))
        {
            _known.Add(key);
        }

        return mapping.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
    }

    private (int Start, int Length) PlaceOf(YamlNode node) => YamlPlace.Of(node, offset);
}
