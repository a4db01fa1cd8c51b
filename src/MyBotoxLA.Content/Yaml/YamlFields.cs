using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace MyBotoxLA.Content.Yaml;

/// <summary>
/// One group of <c>key: value</c> lines. <see cref="ReportUnknownKeys"/> reports keys that <paramref name="declared"/> does not have, and
/// required ones that are missing: at <paramref name="anchor"/>, the opening fence or the first key of an inner group.
/// </summary>
/// <remarks>A reader that disagrees with the declaration, in a key or in its kind, throws.</remarks>
internal sealed class YamlFields(
    YamlMappingNode mapping,
    SourceText source,
    int offset,
    int anchor,
    FieldSet declared,
    string? group = null)
{
    private readonly List<string> _read = [];
    private readonly Dictionary<string, Dictionary<string, YamlNode>> _entries = new(StringComparer.Ordinal);
    private ImmutableArray<string> _required = declared.Required;

    /// <summary>Requires more keys than the declaration does, because of the value of another one.</summary>
    public void Require(params ReadOnlySpan<string> keys) => _required = [.. _required, .. keys];

    /// <summary>Stops requiring keys, because another mistake has been reported.</summary>
    public void DoNotRequire(params ReadOnlySpan<string> keys) => _required = _required.RemoveRange(keys.ToArray());

    /// <summary>A name, an id, or something else that is not shown as it is.</summary>
    public string? Text(string key) => ReadText(Declared(key, FieldKind.Text).Key);

    /// <summary>Text that is shown as it is typed: Markdown, HTML, and entities in it are reported.</summary>
    public string? PlainText(string key)
    {
        var text = ReadText(Declared(key, FieldKind.PlainText).Key);
        if (text is not null && Find(key) is YamlScalarNode node)
        {
            PlainTextCheck.ReportNote(key, KeyNode(key), node, source, offset);
            PlainTextCheck.ReportMarkup(key, node, text, source, offset);
        }

        return text;
    }

    /// <summary>Text that has the form of the declaration.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isPossible">What the form alone cannot say; null for nothing more.</param>
    public string? TextMatching(string key, Func<string, bool>? isPossible = null)
    {
        var field = Declared(key, FieldKind.TextMatching);
        return (string?)Read(
            key,
            DiagnosticKinds.WrongForm,
            text => IsAccepted(text) ? text : null,
            field.Problem,
            field.Example,
            text => MeantValues.Matching(text, IsAccepted));

        bool IsAccepted(string text) => field.Pattern?.IsMatch(text) != false && isPossible?.Invoke(text) != false;
    }

    /// <summary>The https address of a page on another site.</summary>
    public string? WebAddress(string key)
    {
        const string Http = "http://";
        var example = Declared(key, FieldKind.WebAddress).Example;
        var written = Written(key);
        var isHttp = written.StartsWith(Http, StringComparison.OrdinalIgnoreCase);
        return (string?)Read(
            key,
            DiagnosticKinds.WrongForm,
            text => UrlScheme.IsHttps(text) ? text : null,
            isHttp ? "does not begin with https://" : "is not a web address",
            example,
            text => isHttp ? $"https://{text[Http.Length..]}" : null);
    }

    /// <summary>One of the words of the declaration.</summary>
    public string? Choice(string key)
    {
        var choices = Declared(key, FieldKind.Choice).Choices;
        var text = ReadText(key);
        if (text is null || choices.Contains(text))
        {
            return text;
        }

        ReportChoice(key, text, $"{key}: ", PlaceOf(key), choices);
        return null;
    }

    /// <summary>A list of the words of the declaration.</summary>
    public ImmutableArray<string> Choices(string key)
    {
        var choices = Declared(key, FieldKind.Choices).Choices;
        var texts = ReadTexts(key);
        foreach (var text in texts.Where(text => !choices.Contains(text)).Distinct())
        {
            ReportChoice(key, text, "", PlaceOfEntry(key, text), choices);
        }

        return [.. texts.Where(text => choices.Contains(text)).Distinct()];
    }

    public int? Number(string key) =>
        (int?)Read(
            Declared(key, FieldKind.Number).Key,
            DiagnosticKinds.NotANumber,
            text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
            "is not a whole number",
            "2");

    /// <summary>A value other than true or false is reported and counts as true, so that a typo never publishes a draft.</summary>
    public bool Flag(string key) =>
        Find(Declared(key, FieldKind.Flag).Key) is not null
            && Read(
                key,
                DiagnosticKinds.NotTrueOrFalse,
                text => text switch { "true" => true, "false" => false, _ => null },
                "is not \"true\" or \"false\"",
                "true",
                MeantValues.Flag) is not false;

    public DateOnly? Date(string key) =>
        (DateOnly?)Read(Declared(key, FieldKind.Date).Key, DiagnosticKinds.NotADate, text => ContentDate.ParseDay(text), "", "2026-05-12");

    /// <summary>A day or a minute in the clinic's local time.</summary>
    public DateTime? Moment(string key) =>
        (DateTime?)Read(
            Declared(key, FieldKind.Moment).Key,
            DiagnosticKinds.NotADate,
            text => ContentDate.ParseMinute(text),
            "",
            "2026-05-12 09:30");

    /// <summary>A list of texts that are shown as they are typed.</summary>
    public ImmutableArray<string> PlainTexts(string key)
    {
        foreach (var node in Children(Declared(key, FieldKind.PlainTexts).Key).OfType<YamlScalarNode>())
        {
            PlainTextCheck.ReportMarkup(key, node, node.Value ?? "", source, offset);
        }

        return ReadTexts(key);
    }

    /// <summary>A list of names or phrases.</summary>
    public ImmutableArray<string> Texts(string key) => ReadTexts(Declared(key, FieldKind.Texts).Key);

    /// <summary>A text that patients read, in every language; null if it is left out, or if a language is missing.</summary>
    public LocalText? LocalText(string key)
    {
        if (Find(Declared(key, FieldKind.LocalText).Key) is not { } node || Group(key, node) is not { } text)
        {
            return null;
        }

        var read = Language.All.Select(language => KeyValuePair.Create(language, text.PlainText(language.Code) ?? "")).ToFrozenDictionary();
        text.ReportUnknownKeys();
        return read.Values.Contains("") ? null : new LocalText(read);
    }

    public ImmutableArray<YamlFields> Groups(string key) =>
        [.. Children(Declared(key, FieldKind.Groups).Key).Select(node => Group(key, node)).OfType<YamlFields>()];

    public YamlFields? Group(string key) => Find(Declared(key, FieldKind.Group).Key) is { } node ? Group(key, node) : null;

    /// <summary>The node of a group; null if there is none.</summary>
    public YamlMappingNode? FindGroup(string key) => Find(key) as YamlMappingNode;

    /// <summary>True if the declaration has a field with this key.</summary>
    public bool Declares(string key) => declared.Keys.Contains(key);

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

    /// <summary>Reports keys that are unknown, and required ones that are missing.</summary>
    public void ReportUnknownKeys()
    {
        if (declared.Keys.FirstOrDefault(key => !_read.Contains(key)) is { } unread)
        {
            throw new InvalidOperationException($"The field \"{unread}\" is declared, but nothing reads it.");
        }

        // A misspelled key is one mistake, not a missing one as well.
        var meant = UnknownKeys.Report(mapping, declared.Keys, source, offset);
        foreach (var key in _required.Where(key => Find(key) is null && !meant.Contains(key)))
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

    private Field Declared(string key, FieldKind kind) => declared[key] is var field && field.Kind == kind
        ? field
        : throw new InvalidOperationException($"The field \"{key}\" is declared as {field.Kind}, and read as {kind}.");

    private string? ReadText(string key) => IsNull(key, out var word)
        ? ReportNull(key, word)
        : (string?)Read(key, DiagnosticKinds.NotText, text => text.Length > 0 ? text : null, "", "", _ => "…");

    private ImmutableArray<string> ReadTexts(string key)
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
            return new YamlFields(inner, source, offset, PlaceOf(inner).Start, declared[key].Fields, key);
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

    /// <summary>A value. The hint for a wrong one is what its author meant, if that is known, or else an example.</summary>
    private object? Read(
        string key,
        DiagnosticKind kind,
        Func<string, object?> parse,
        string problem,
        string example,
        Func<string, string?>? findMeant = null)
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
            : text is not null && findMeant?.Invoke(text) is { } meant ? $"Write it in this form: `{key}: {meant}`."
            : $"Write it in this form, for example: `{key}: {example}`.";
        var (start, length) = PlaceOf(node);
        source.Report(kind, start, length, message, hint);
        return null;
    }

    private YamlNode KeyNode(string key) => mapping.Children.Keys.First(name => name.Equals(new YamlScalarNode(key)));

    private YamlNode? Find(string key)
    {
        if (!_read.Contains(key))
        {
            _read.Add(key);
        }

        return mapping.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
    }

    private (int Start, int Length) PlaceOf(YamlNode node) => YamlPlace.Of(node, offset);
}
