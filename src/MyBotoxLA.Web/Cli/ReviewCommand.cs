using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Options;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Cli;

/// <summary><c>review</c>: records in a page's file that a clinician or a translator has checked it.</summary>
internal sealed class ReviewCommand : Command
{
    private const string DayForm = "yyyy-MM-dd";
    private const int LongestName = 100;

    private readonly ConsoleContext _console;

    private readonly Argument<string> _page = new("PAGE")
    {
        Description = "The page: its file, such as side-effects.md or es/index.md.",
    };

    private readonly Option<string?> _by = new("--by")
    {
        HelpName = "NAME",
        Description = "The clinician who reviewed the page, with title: \"Name, MD\".",
    };

    private readonly Option<string?> _translator = new("--translator")
    {
        HelpName = "NAME",
        Description = "Instead of --by: the qualified translator who compared the page with its original.",
    };

    private readonly Option<string?> _on = new("--on") { HelpName = "DATE", Description = "The day of the review; by default, today." };

    private readonly Option<string?> _next = new("--next")
    {
        HelpName = "DATE",
        Description = "The day by which the next review is due; by default, one year after the review.",
    };

    private readonly Option<string?> _content = ContentOption.Create();

    public ReviewCommand(ConsoleContext console)
        : base(
            "review",
            "Records that a clinician or a translator has checked a page: writes the fields of `review` or `translates` into its file, and "
            + "nothing else. Exits with 0 if they were written, 1 if the page cannot be reviewed, and 2 if the command line is wrong.")
    {
        _console = console;
        _on.Validators.Add(RejectNoDay);
        _next.Validators.Add(RejectNoDay);
        Add(_page);
        Add(_by);
        Add(_on);
        Add(_next);
        Add(_translator);
        Validators.Add(RequireOneName);
        Add(_content);
        SetAction(Run);
    }

    private static void RejectNoDay(OptionResult given)
    {
        if (given.Tokens is [var token] && !DateOnly.TryParseExact(token.Value, DayForm, out _))
        {
            given.AddError($"\"{token.Value}\" is not a day. Write year-month-day, for example 2026-05-12.");
        }
    }

    private int Run(ParseResult parsed)
    {
        if (ClinicTime.FindProblem() is { } error)
        {
            _console.Errors.WriteLine(error);
            return ExitCodes.WrongUsage;
        }

        return parsed.GetValue(_translator) is { } translator ? SignTranslation(parsed, translator.Trim()) : SignReview(parsed);
    }

    private void RequireOneName(CommandResult given)
    {
        var isTranslation = given.GetResult(_translator) is not null;
        if (isTranslation == given.GetResult(_by) is not null)
        {
            given.AddError("Write either --by \"Name, MD\" for a medical review, or --translator \"Name\" for a translation.");
        }
        else if (isTranslation && (given.GetResult(_on) is not null || given.GetResult(_next) is not null))
        {
            given.AddError("--on and --next belong to a medical review, not to a translation.");
        }
    }

    private int SignReview(ParseResult parsed)
    {
        var today = ClinicTime.DayOf(TimeProvider.System.GetUtcNow());
        var on = Day(parsed.GetValue(_on)) ?? today;
        var next = Day(parsed.GetValue(_next)) ?? on.AddYears(1);
        var by = parsed.GetValue(_by)?.Trim() ?? "";
        if (FindMistake(by, on, next, today) is { } mistake)
        {
            _console.Errors.WriteLine(mistake);
            return ExitCodes.WrongUsage;
        }

        return Write(parsed, (snapshot, page) => (
            ReviewRecord.Write(snapshot, page, by, on, next),
            $"reviewed by {by} on {on:yyyy-MM-dd}; the next review is due by {next:yyyy-MM-dd}."));
    }

    private int SignTranslation(ParseResult parsed, string by)
    {
        if (ReviewRecord.FindProblemOfTranslator(by) is { } problem || IsTooLong(by))
        {
            _console.Errors.WriteLine($"The translator \"{by}\" is not a full name. Write it as --translator \"Name\".");
            return ExitCodes.WrongUsage;
        }

        return Write(parsed, (snapshot, page) =>
            page.FrontMatter.Translates is { } translates && snapshot.Pages.TryGetValue(translates.OriginalPath, out var original)
                ? (ReviewRecord.WriteTranslator(page, original, by), $"compared with {original.File.Name} by {by}.")
                : null);
    }

    private int Write(ParseResult parsed, Func<ContentSnapshot, Page, (ImmutableArray<byte> File, string Said)?> write)
    {
        var folder = ContentOption.FolderOf(parsed.GetValue(_content), _console);
        var snapshot = new ContentLoader(new ContentOptions { Folder = folder, Site = SitePaths.Addresses }).Load(CancellationToken.None);
        var shownFolder = DisplayPath.From(folder, _console.WorkingDirectory);
        if (ReviewedPage.Find(snapshot, parsed.GetRequiredValue(_page), shownFolder, _console.Errors) is not { } page)
        {
            return ExitCodes.Errors;
        }

        if (write(snapshot, page) is not var (file, said))
        {
            _console.Errors.WriteLine($"{page.File.Name} translates no page that is shown: it has no field `translates`.");
            return ExitCodes.Errors;
        }

        File.WriteAllBytes(Path.Combine(folder, page.File.Name), [.. file]);
        _console.Output.WriteLine($"{page.File.Name}: {said}");
        return ExitCodes.Good;
    }

    private static string? FindMistake(string by, DateOnly on, DateOnly next, DateOnly today) =>
        ReviewRecord.FindProblem(by) is { } problem ? $"The reviewer \"{by}\" {problem}. Write the full name and title: --by \"Name, MD\"."
        : IsTooLong(by) ? $"The name after --by must be one line of at most {LongestName} characters."
        : on > today ? $"The review cannot be on {on:yyyy-MM-dd}, which is in the future."
        : next <= on ? $"The next review must be after {on:yyyy-MM-dd}, the day of this one."
        : next <= today ? $"The next review must be after today, {today:yyyy-MM-dd}."
        : null;

    private static bool IsTooLong(string name) => name.Length > LongestName || name.Any(char.IsControl);

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, DayForm, CultureInfo.InvariantCulture);
}
