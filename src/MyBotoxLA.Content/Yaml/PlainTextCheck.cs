using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Reports what is wrong with a value that is shown as it is typed.</summary>
internal static class PlainTextCheck
{
    /// <summary>A note after text that stands without quotation marks could be part of the text.</summary>
    public static void ReportNote(string key, YamlNode field, YamlScalarNode node, SourceText source, int offset)
    {
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
            LostText.Report(source, (start, length), (key, false), meant, at);
            return;
        }

        source.Report(
            DiagnosticKinds.NoteAfterText,
            start,
            length,
            $"\"{note}\" is left out of \"{key}\": after a space, # begins a note that patients do not see.",
            $"If it belongs to the text, write `{key}: {QuotedYaml.Of(meant)}`. If it is a note, put it on a line of its own.");
    }

    /// <summary>Markdown, HTML, or an entity in the text.</summary>
    public static void ReportMarkup(string key, YamlScalarNode node, string text, SourceText source, int offset)
    {
        if (MarkupInPlainText.Find(text) is not { } markup)
        {
            return;
        }

        var (start, length) = YamlPlace.Of(node, offset);
        var at = source.Text.IndexOf(markup.Text, start, Math.Min(length, source.Text.Length - start), StringComparison.Ordinal);
        source.Report(
            DiagnosticKinds.MarkupInPlainText,
            at < 0 ? start : at,
            at < 0 ? length : markup.Text.Length,
            $"\"{key}\" is plain text, so patients see \"{markup.Text}\" as it is typed.",
            markup.Hint);
    }
}
