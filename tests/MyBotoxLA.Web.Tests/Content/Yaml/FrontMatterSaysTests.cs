using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Text;
using MyBotoxLA.Content.Yaml;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Yaml;

/// <summary>
/// Front matter says what it says: a value is what a person reads in the file, or a diagnostic is reported on its lines, or anywhere in
/// the front matter if it has no title at all, so that the page is not shown.
/// </summary>
public sealed partial class FrontMatterSaysTests
{
    private static readonly string[] Pieces =
    [
        "Rest", "Call us", "é", "😀", "1", "Note", "null", "~", "true", " ", " ", " ", ":", ": ", "-", "- ", "?", "? ", "#", " #", "# ",
        "##", ",", ", ", "[", "]", "{", "}", "&", "&amp;",
        "*", "!", "|", "| ", ">", "> ", "'", "''", "\"", "%", "@", "`", "\\", "\\n", "\\\"", "/", "=", "<",
        "<<", "...", "---", "\t", "\u00A0", "\u202F", "\u200B", "title", "nav: ", "é:", "(", ")",
    ];

    /// <summary>A text, and the way it is written.</summary>
    public sealed record Value(string Text, string Style)
    {
        public string Written => Style switch
        {
            "plain" => $"title: {Text}",
            "quoted key" => $"\"title\": {Text}",
            "below" => $"title:\n  {Text}",
            "two lines" => $"title: {Lines(Text)}",
            "single" => $"title: '{Text.Replace("'", "''", StringComparison.Ordinal)}'",
            "double" => $"title: \"{Escape(Text)}\"",
            "two quoted lines" => $"title: '{Lines(Text.Replace("'", "''", StringComparison.Ordinal))}'",
            "folded" => $"title: >-\n  {Text}",
            _ => $"title: |\n  {Text}",
        };

        public bool IsPlain => Style is "plain" or "quoted key" or "below" or "two lines";

        private static string Escape(string text) =>
            text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

        /// <summary>Breaks the line at the space in the middle.</summary>
        private static string Lines(string text)
        {
            var space = text.IndexOf(' ', text.Length / 2);
            return space < 0 ? text : $"{text[..space]}\n  {text[(space + 1)..]}";
        }
    }

    public static Arbitrary<Value> Values()
    {
        string[] styles =
        [
            "plain",
            "plain",
            "plain",
            "quoted key",
            "below",
            "two lines",
            "single",
            "double",
            "two quoted lines",
            "folded",
            "literal",
        ];
        var texts = Gen.Elements(Pieces).NonEmptyListOf().Resize(8).Select(string.Concat).Where(text => Reads(text).Length > 0);
        return texts.SelectMany(text => Gen.Elements(styles).Select(style => new Value(text, style))).ToArbitrary();
    }

    [Property(Arbitrary = [typeof(FrontMatterSaysTests)], MaxTest = 20_000, Replay = Seed.Fixed)]
    public void Value_IsWhatAPersonReads_OrIsReported(Value value)
    {
        var (title, diagnostics) = Read(value);

        if (title is null || !Readings(value).Contains(Reads(title)))
        {
            var last = 2 + value.Written.Count(character => character == '\n');
            Assert.True(
                diagnostics.Exists(found => found.Line >= 2 && (title is null || found.Line <= last + 1)),
                $"{value.Written} reads \"{title}\": {string.Join(", ", diagnostics.Select(found => $"{found.Line} {found.Message}"))}");
        }
    }

    /// <summary>Quotation marks and blocks of text are what the hints suggest, so they always help.</summary>
    [Property(Arbitrary = [typeof(FrontMatterSaysTests)], MaxTest = 20_000, Replay = Seed.Fixed)]
    public void Value_InQuotationMarks_IsNeverAnError(Value value)
    {
        var (title, diagnostics) = Read(value);

        if (!value.IsPlain && (value.Style is "single" or "double" or "two quoted lines" || value.Text[0] is not (' ' or '\t')))
        {
            Assert.Equal(Reads(value.Text), Reads(title ?? ""));
            Assert.DoesNotContain(diagnostics, found => found.Kind.Severity == Severity.Error);
        }
    }

    private static (string? Title, List<Diagnostic> Diagnostics) Read(Value value)
    {
        var diagnostics = new List<Diagnostic>();
        var source = new SourceText("page.md", $"---\n{value.Written}\nnav: 1\ndescription: B\n---\nText.\n", diagnostics);
        var fields = FrontMatterFence.Find(source) is { } fence ? YamlBlock.Read(source, fence.YamlStart, fence.YamlLength) : null;
        return (fields is null ? null : FrontMatterReader.Read(fields).Title, diagnostics);
    }

    private static string Reads(string text) => Spaces().Replace(text, " ").Trim();

    /// <summary>
    /// Quotation marks around all of a plain text are not part of it, nor is a note after them, or one on a line of its own.
    /// </summary>
    private static IEnumerable<string> Readings(Value value)
    {
        yield return Reads(value.Text);
        if (value.Style == "two lines" && Note().Match(value.Written) is { Success: true } note)
        {
            yield return Reads(value.Written[(value.Written.IndexOf(':', StringComparison.Ordinal) + 1)..note.Index]);
        }

        if (value.Style == "two lines" && Header().Match(value.Written) is { Success: true } header)
        {
            yield return Reads(value.Written[header.Length..]);
        }

        if (value.IsPlain && Quoted().Match(value.Text.Trim()) is { Success: true } match)
        {
            yield return Reads(match.Groups["single"].Value.Replace("''", "'", StringComparison.Ordinal));
            yield return Reads(Regex.Replace(match.Groups["double"].Value, """\\(["\\/])""", "$1"));
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <summary>A note, a field, or an entry of a list that is commented out.</summary>
    [GeneratedRegex(@"\n\s*#+(?:\s.*|(?:-|\w[\w-]*:)(?:\s.*)?)?$")]
    private static partial Regex Note();

    /// <summary>With text on the lines below it, a block of text, with or without a note.</summary>
    [GeneratedRegex(@"^title:[ \t]+[>|][+-]?(?:[ \t]+#+(?:[^\S\n][^\n]*)?)?(?=\s)")]
    private static partial Regex Header();

    [GeneratedRegex("""^(?:'(?<single>(?:[^']|'')*)'|"(?<double>(?:[^"\\]|\\.)*)")(?:\s+#+(?:\s.*)?)?$""", RegexOptions.Singleline)]
    private static partial Regex Quoted();
}
