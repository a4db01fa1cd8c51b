using System.CommandLine;
using System.CommandLine.Help;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Cli;

/// <summary>The commands of the program: everything except serving the site.</summary>
internal static class Commands
{
    /// <summary>
    /// True if somebody asks for help, or if the first word is meant as a command: a setting of the site begins with a dash or a slash,
    /// or contains a "=".
    /// </summary>
    public static bool AreMeant(string[] args) =>
        args.Any(arg => arg is "--help" or "-h" or "-?")
        || (args is [{ Length: > 0 } first, ..] && first[0] is not ('-' or '/') && !first.Contains('='));

    public static int Run(string[] args, ConsoleContext console)
    {
        var root = new Command(
            "MyBotoxLA.Web",
            "Serves the clinic's site at http://localhost:5080, or elsewhere with --urls. A command runs instead of the site.")
        {
            new HelpOption(),
            new ChangesCommand(console),
            new CheckCommand(console),
            new ExportCommand(console),
            new LinksCommand(console),
            new ReportCommand(console),
            new ReviewCommand(console),
            new SchemaCommand(console),
            new StatusCommand(console),
        };
        var parsed = root.Parse([.. args.Select(ContentOption.FromSetting)], new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
        {
            console.Errors.WriteLine(FirstError(root, parsed));
            return ExitCodes.WrongUsage;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = console.Output,
            Error = console.Errors,
            EnableDefaultExceptionHandler = false,
        });
    }

    /// <summary>In one line: the other errors often follow from the first.</summary>
    private static string FirstError(Command root, ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var options = command.Options.Select(known => known.Name);
        return parsed.UnmatchedTokens switch
        {
            [] => parsed.Errors[0].Message,
            [var word, ..] when command == root =>
                $"There is no command \"{word}\". {Suggestion.For(word, root.Subcommands.Select(known => known.Name), "commands")}",
            [['-', ..] word, ..] => $"There is no option \"{word}\". {Suggestion.For(word.Split(':', '=')[0], options, "options")}",
            [var word, ..] => $"\"{word}\" is not an option of {command.Name}. {Suggestion.For(word, options, "options")}",
        };
    }
}
