using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>
/// A picture of 100 dots for each item; for "3 in 100 …", three of them are large. The number is read from the sentence next to
/// the picture, so the two cannot disagree. Screen readers see only the sentence. If the block names a figure of
/// <c>figures.yml</c>, <see cref="RiskFigures"/> writes the sentences.
/// </summary>
internal sealed partial class RiskBlock : Block
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

    public override LocalString Label => new("Risk picture", "Dibujo del riesgo");

    public override FieldSet Fields { get; } =
    [
        new(
            "figure",
            FieldKind.Text,
            new("A checked figure", "Una cifra verificada"),
            new("One in 100, if all fields below stay empty.", "Una de cada 100, si todo lo de abajo queda vacío."))
        {
            Target = FieldTarget.Figure,
        },
        Number("number", new("People in 100, with the medicine", "Personas de cada 100, con el medicamento")),
        new(
            "words",
            FieldKind.PlainText,
            new("What they had", "Qué tuvieron"),
            new(
                "Such as: had it with the medicine.[^label] The source is last.",
                "Por ejemplo: lo tuvieron con el medicamento.[^label] La fuente va al final.")),
        Number("placebo", new("People in 100, with placebo", "Personas de cada 100, con placebo")),
        new(
            "placebo_words",
            FieldKind.PlainText,
            new("What they had, with placebo", "Qué tuvieron, con placebo"),
            new(
                "Such as: had it with placebo.[^label] The source is last.",
                "Por ejemplo: lo tuvieron con placebo.[^label] La fuente va al final.")),
        BlockFields.Body with { Label = new("More lines", "Más líneas"), IsRequired = false },
    ];

    public override bool TakesArguments(CustomContainer block) => RiskFigures.FigureId(block) is not null;

    public override string Example => """
        :::risk
        - 2.4 in 100 had a drooping eyelid with the medicine.
        - 0 in 100 had one with placebo.
        :::
        """;

    public override string Form(Language language)
    {
        var (number, placebo) = (Phrase(language, "{number}"), Phrase(language, "{placebo}"));
        return $":::{Name} {{figure}}\n- {number} {{words}}\n- {placebo} {{placebo_words}}\n{{body}}\n:::";
    }

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

    private static string Phrase(BodyText text, string number) => Phrase(Language.Of(text.File), number);

    private static string Phrase(Language language, string number) =>
        string.Format(CultureInfo.InvariantCulture, language.RiskPhrase, number);

    private static Field Number(string key, LocalString label) => new(
        key,
        FieldKind.TextMatching,
        label,
        new("Only a number from 0 to 100: 2.4, not 2.4%.", "Solo un número de 0 a 100: 2.4, no 2.4%."))
    {
        Example = "2.4",
        Pattern = PeopleIn100Form(),
    };

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

    [GeneratedRegex(@"^(?:100|[0-9]{1,2}(?:\.[0-9]+)?)$")]
    private static partial Regex PeopleIn100Form();

    private static string PhrasePattern(Language language) =>
        string.Join(@"(\d{1,3}(?:\.\d+)?)", language.RiskPhrase.Split("{0}").Select(Regex.Escape));
}
