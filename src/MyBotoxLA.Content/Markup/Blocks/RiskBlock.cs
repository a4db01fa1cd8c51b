using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>
/// A picture of 100 dots for each item; for "3 in 100 …", three of them are large. The number is read from the sentence next to
/// the picture, so the two cannot disagree. Screen readers see only the sentence. If the block names a figure of
/// <c>figures.yml</c>, <see cref="RiskFigures"/> writes the sentences.
/// </summary>
internal sealed class RiskBlock : Block
{
    /// <summary>Rules find the block by this name.</summary>
    public const string BlockName = "risk";

    /// <summary>Matches the number of people in 100 at the start of an item, in any language of the site.</summary>
    private static readonly Regex Beginning = new($"^(?:{Phrases})", RegexOptions.CultureInvariant);

    /// <summary>Matches text in which that number is the whole of it: "3 in 100,000" and "3 in 100 million" are other numbers.</summary>
    private static readonly Regex Whole = new(
        $@"^(?:{Phrases})(?![\p{{L}}\p{{N}}]|[,.'’·]\d|[,.]\s*000|\s*[×*^/]\s*\d|[-–]?\s*(?:\d|(?:{LargeNumbers})(?!\p{{L}})))",
        RegexOptions.CultureInvariant);

    private static readonly Regex DecimalComma = new(@"^\d{1,2},\d{1,2}(?=\D|$)", RegexOptions.CultureInvariant);

    private static string Phrases => string.Join('|', Language.All.Select(PhrasePattern));

    private static string LargeNumbers => string.Join('|', Language.All.SelectMany(language => language.LargeNumbers));

    public override string Name => BlockName;

    public override bool TakesArguments(CustomContainer block) => RiskFigures.FigureId(block) is not null;

    public override string Example => """
        :::risk
        - 2.4 in 100 had a drooping eyelid with the medicine.
        - 0 in 100 had one with placebo.
        :::
        """;

    public override IEnumerable<Diagnostic> Check(CustomContainer block, BodyText text)
    {
        // A figure that is missing is reported where its lines would be inserted.
        var lack = RiskFigures.FigureId(block) is null ? CheckHasList(block, text) : [];
        return lack.Any()
            ? lack
            : Items(block).Where(item => PeopleIn100(item) is null).Select(item => NoNumber(item, text));
    }

    public override void WriteHtml(BodyWriter writer, CustomContainer block)
    {
        writer.EnsureLine();
        writer.WriteLine("<div class=\"risk\">");
        foreach (var child in block)
        {
            if (child is ListBlock list)
            {
                WriteItems(writer, list);
            }
            else
            {
                writer.Render(child);
            }
        }

        writer.WriteLine("</div>");
    }

    private static void WriteItems(BodyWriter writer, ListBlock list)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            writer.WriteLine("<div class=\"risk__item\">");
            if (PeopleIn100(item) is { } people)
            {
                RiskDots.Write(writer, people);
                EmphasizeNumber(item);
            }

            writer.WriteChildren(item);
            writer.WriteLine("</div>");
        }
    }

    private static IEnumerable<ListItemBlock> Items(CustomContainer block) =>
        block.OfType<ListBlock>().SelectMany(list => list.OfType<ListItemBlock>());

    private static Diagnostic NoNumber(ListItemBlock item, BodyText text) => text.At(
        DiagnosticKinds.RiskNumber,
        BodyText.FirstLine(item.Span, item.Span.Length),
        "This line of the \"risk\" block does not begin with a number in 100, so no picture can be drawn.",
        text.Of(item.Span).StartsWith("- **") ? "Remove the asterisks (**): the number is shown in bold automatically."
        : DecimalComma.Match(PlainText.Of((item.FirstOrDefault() as ParagraphBlock)?.Inline)) is { Success: true } number
            ? $"Write the decimal with a point, not a comma: `- {Phrase(text, number.Value.Replace(',', '.'))} …`."
        : $"Begin it with the number, from 0 to 100: `- {Phrase(text, "3")} …`.");

    private static string Phrase(BodyText text, string number) =>
        string.Format(CultureInfo.InvariantCulture, Language.Of(text.File).RiskPhrase, number);

    private static decimal? PeopleIn100(ListItemBlock item) =>
        FirstLiteral(item) is { } literal
        && Beginning.Match(literal.Content.ToString()) is { Success: true } match
        && Whole.IsMatch(PlainText.Of(literal.Parent))
        && decimal.TryParse(Number(match), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var people)
        && people <= 100
            ? people
            : null;

    /// <summary>Makes the number at the start of the sentence stand out.</summary>
    private static void EmphasizeNumber(ListItemBlock item)
    {
        if (FirstLiteral(item) is { } literal && Beginning.Match(literal.Content.ToString()) is { Success: true } match)
        {
            var text = literal.Content.ToString();
            literal.InsertBefore(new HtmlInline($"<strong class=\"risk__number\">{match.Value}</strong>"));
            literal.Content = new StringSlice(text[match.Length..]);
        }
    }

    private static LiteralInline? FirstLiteral(ListItemBlock item) =>
        (item.FirstOrDefault() as ParagraphBlock)?.Inline?.FirstChild as LiteralInline;

    private static string Number(Match match) => match.Groups.Cast<Group>().Skip(1).First(group => group.Success).Value;

    private static string PhrasePattern(Language language) =>
        string.Join(@"(\d{1,3}(?:\.\d+)?)", language.RiskPhrase.Split("{0}").Select(Regex.Escape));
}
