using System.CommandLine;
using System.CommandLine.Parsing;

namespace MyBotoxLA.Web.Cli;

/// <summary>The words and options of <c>check</c>.</summary>
internal static class CheckCommand
{
    private static readonly string[] Formats = [Check.Text, Check.GitHub, Check.Sarif];

    public static Command Create(ConsoleContext shell)
    {
        var content = Options.Content();
        var format = new Option<string>("--format")
        {
            HelpName = string.Join('|', Formats),
            Description = "For people, for GitHub's annotations, or SARIF 2.1.0.",
            DefaultValueFactory = _ => Check.Text,
        };
        var release = new Option<bool>("--release") { Description = "Also fail on what must not go public: sample details, pages without a medical review, links to drafts." };
        format.Validators.Add(RejectUnknown);

        var command = new Command("check", "Says everything that is wrong in the content folder. Exits with 0 where there are no errors, with 1 where there are, and with 2 where it was called wrongly.") { content, format, release };
        command.SetAction(parsed => new Check(shell, parsed.GetValue(content), parsed.GetRequiredValue(format), parsed.GetValue(release)).Run());
        return command;
    }

    private static void RejectUnknown(OptionResult given)
    {
        if (given.Tokens is [var token] && !Formats.Contains(token.Value))
        {
            given.AddError($"There is no format \"{token.Value}\". {Suggestion.For(token.Value, Formats, "formats")}");
        }
    }
}
