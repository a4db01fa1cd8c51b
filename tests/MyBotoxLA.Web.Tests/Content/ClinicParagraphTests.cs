using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content;

/// <summary>
/// Paragraphs in the manner of a clinic's texts read as they are typed, and nothing is reported: doses, ranges, times, prices, phone
/// numbers, and the characters of Markdown as people use them in sentences. Each sentence of the two files is alone, before
/// another one, on the line above it, and in a list.
/// </summary>
public sealed partial class ClinicParagraphTests
{
    private static readonly string[] English = Read("clinic-sentences.en.txt");
    private static readonly string[] Spanish = Read("clinic-sentences.es.txt");

    public static TheoryData<string> Paragraphs => [.. Pairs(English), .. Pairs(Spanish)];

    [Fact]
    public void Paragraphs_AreSomeHundreds() => Assert.InRange(Paragraphs.Count, 300, int.MaxValue);

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Paragraph_ReadsAsTypedAndIsNotReported(string paragraph)
    {
        using var folder = ContentFolder.With("page.md", $"---\ntitle: A\ndescription: B\n---\n{paragraph}\n");

        var snapshot = folder.Load();

        Assert.Empty(snapshot.Places());
        var text = new HtmlParser().ParseDocument(snapshot.Pages["/page"].Html()).Body?.TextContent ?? "";
        Assert.Equal(Plain(Typed(paragraph)), Plain(text));
    }

    /// <summary>Each sentence by itself, before the next one, on a line above it, and in a list.</summary>
    private static IEnumerable<string> Pairs(string[] sentences) => sentences.Zip(sentences[1..].Append(sentences[0]))
        .SelectMany(pair => new[]
        {
            pair.First,
            $"{pair.First} {pair.Second}",
            $"We say: {pair.First}\n{pair.Second}",
            $"- {pair.First}\n- {pair.Second}",
        })
        .Where(IsAsTyped);

    /// <summary>A line that begins with a number and a bracket is a list, wherever it comes from.</summary>
    private static bool IsAsTyped(string paragraph) => !ListLine().IsMatch(paragraph);

    /// <summary>Without the marks of lists and of bold and italic words.</summary>
    private static string Typed(string paragraph) => Marks().Replace(paragraph, "$1$2");

    /// <summary>With one kind of quotation mark, dash, and space.</summary>
    private static string Plain(string text)
    {
        var plain = text.Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'');
        return Spaces().Replace(Dashes().Replace(plain.Replace("…", "...", StringComparison.Ordinal), "-"), " ").Trim();
    }

    private static string[] Read(string name) =>
        File.ReadAllLines(Path.Combine(Repository.Root, "tests/MyBotoxLA.Web.Tests/Content", name));

    [GeneratedRegex(@"^(?:- )?\d+[.)] ", RegexOptions.Multiline)]
    private static partial Regex ListLine();

    [GeneratedRegex(@"^- |\*\*(\w[^*\n]*)\*\*|(?<![\w*])\*(\w[^*\n]*)\*(?![\w*])", RegexOptions.Multiline)]
    private static partial Regex Marks();

    [GeneratedRegex("[-–—]+")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
