using System.CommandLine;
using System.Text.Json;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Status;

namespace MyBotoxLA.Web.Cli;

/// <summary><c>status</c>: one table of every page and language.</summary>
internal sealed class StatusCommand : Command
{
    private const string Text = "text";
    private const string Json = "json";
    private const string GitHub = "github";
    private const string Gap = "  ";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    private readonly ConsoleContext _console;
    private readonly Option<string?> _content = ContentOption.Create();

    private readonly Option<string> _format =
        FormatOption.Create("For people, for programs, or for the summary of a workflow on GitHub.", Text, Json, GitHub);

    public StatusCommand(ConsoleContext console)
        : base(
            "status",
            "Shows the medical review, translation, reading level, sources, and problems of every page. Exits with 0, or with 2 if the "
            + "command line is wrong.")
    {
        _console = console;
        Add(_content);
        Add(_format);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        if (ContentOption.Load(parsed.GetValue(_content), _console) is not { } snapshot)
        {
            return ExitCodes.WrongUsage;
        }

        string[][] rows = [.. StatusTable.Rows(snapshot)];
        foreach (var line in parsed.GetRequiredValue(_format) switch
        {
            Json => [ToJson(rows)],
            GitHub => ToMarkdown(rows),
            _ => ToText([StatusTable.Columns, .. rows]),
        })
        {
            _console.Output.WriteLine(line);
        }

        return ExitCodes.Good;
    }

    private static IEnumerable<string> ToText(string[][] rows)
    {
        int[] widths = [.. StatusTable.Columns.Select((_, column) => rows.Max(row => row[column].Length))];
        return rows.Select(row => string.Join(Gap, row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
    }

    /// <summary>Keys in lowercase with underscores, as in front matter.</summary>
    private static string ToJson(string[][] rows) => JsonSerializer.Serialize(
        rows.Select(row => StatusTable.Columns.Zip(row)
            .ToDictionary(pair => pair.First.ToLowerInvariant().Replace(' ', '_'), pair => pair.Second)),
        Indented);

    private static IEnumerable<string> ToMarkdown(string[][] rows) =>
    [
        Row(StatusTable.Columns),
        Row(StatusTable.Columns.Select(_ => "---")),
        .. rows.Select(row => Row(row.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))),
    ];

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
