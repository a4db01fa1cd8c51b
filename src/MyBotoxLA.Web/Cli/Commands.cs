using System.CommandLine;
using System.CommandLine.Help;

namespace MyBotoxLA.Web.Cli;

/// <summary>What the program does besides serving the site.</summary>
internal static class Commands
{
    /// <summary>True where the first word is meant as a command: a setting of the site begins with a dash or a slash, or holds a "=".</summary>
    public static bool AreMeant(string[] args) =>
        args is ["--help" or "-h" or "-?"]
        || (args is [{ Length: > 0 } first, ..] && first[0] is not ('-' or '/') && !first.Contains('='));

    public static int Run(string[] args, ConsoleContext shell)
    {
        var root = new Command("MyBotoxLA.Web", "Serves the clinic's site at http://localhost:5080, or elsewhere with --urls. With a command, does that instead.")
        {
            new HelpOption(),
            CheckCommand.Create(shell),
            ExportCommand.Create(shell),
        };
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
        {
            shell.Errors.WriteLine(Complaint(root, parsed));
            return ExitCodes.WrongUsage;
        }

        return parsed.Invoke(new InvocationConfiguration { Output = shell.Output, Error = shell.Errors, EnableDefaultExceptionHandler = false });
    }

    /// <summary>The first thing wrong, in one line: the rest often follows from it.</summary>
    private static string Complaint(Command root, ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return parsed.UnmatchedTokens switch
        {
            [] => parsed.Errors[0].Message,
            [var word, ..] when command == root => $"There is no command \"{word}\". {Suggestion.For(word, root.Subcommands.Select(known => known.Name), "commands")}",
            [['-', ..] word, ..] => $"There is no option \"{word}\". {Suggestion.For(word.Split(':', '=')[0], command.Options.Select(known => known.Name), "options")}",
            [var word, ..] => $"\"{word}\" is not an option of {command.Name}. {Suggestion.For(word, command.Options.Select(known => known.Name), "options")}",
        };
    }
}
