using System.CommandLine;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Traffic;

namespace MyBotoxLA.Web.Cli;

/// <summary><c>report</c>: totals of the request log, which says nothing of any visitor.</summary>
internal sealed class ReportCommand : Command
{
    private const string Text = "text";
    private const string Csv = "csv";
    private const string Html = "html";

    private readonly ConsoleContext _console;
    private readonly Option<string?> _content = ContentOption.Create();
    private readonly Option<string> _format = FormatOption.Create("For people, for a spreadsheet, or for a browser.", Text, Csv, Html);

    private readonly Argument<string[]> _logs = new("log")
    {
        HelpName = "LOG",
        Description = "The files with the log, of the site or of the proxy.",
        Arity = ArgumentArity.OneOrMore,
    };

    public ReportCommand(ConsoleContext console)
        : base(
            "report",
            "Counts the requests in the log by page, language, day, and status, and the addresses that were not found. Exits with 0, or "
            + "with 2 if the command line is wrong.")
    {
        _console = console;
        Add(_logs);
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

        var totals = new TrafficTotals(snapshot);
        foreach (var log in parsed.GetRequiredValue(_logs))
        {
            try
            {
                using var reader = new StreamReader(Path.GetFullPath(log, _console.WorkingDirectory));
                foreach (var line in RequestLogReader.Read(reader))
                {
                    totals.Add(line);
                }
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                _console.Errors.WriteLine($"The log {log} cannot be read: {fault.Message}");
                return ExitCodes.WrongUsage;
            }
        }

        if (totals is { Requests: 0, Skipped: > 0 })
        {
            _console.Errors.WriteLine("No line is a request of the site's log. Name its log: it has one JSON object in each line.");
            return ExitCodes.WrongUsage;
        }

        var (summary, tables) = (TrafficTable.Summary(totals), TrafficTable.Of(totals));
        foreach (var line in parsed.GetRequiredValue(_format) switch
        {
            Csv => TrafficFormats.Csv(tables),
            Html => TrafficFormats.Html(summary, tables),
            _ => TrafficFormats.Text(summary, tables),
        })
        {
            _console.Output.WriteLine(line);
        }

        return ExitCodes.Good;
    }
}
