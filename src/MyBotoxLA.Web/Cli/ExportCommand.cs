using System.CommandLine;
using System.CommandLine.Parsing;
using MyBotoxLA.Web.Seo;

namespace MyBotoxLA.Web.Cli;

/// <summary>The words and options of <c>export</c>.</summary>
internal static class ExportCommand
{
    public static Command Create(ConsoleContext shell)
    {
        var target = new Argument<string>("DIR") { Description = "Where the files go: a folder that is empty, is not there yet, or holds an earlier export." };
        var content = Options.Content();
        var baseUrl = new Option<string?>("--base-url") { HelpName = "URL", Description = "The public address of the site; else Site:BaseUrl of the settings." };
        var noCompress = new Option<bool>("--no-compress") { Description = "Without the .br and .gz files, for hosts that compress by themselves." };
        baseUrl.Validators.Add(RejectNoOrigin);

        var command = new Command("export", "Writes the whole site as static files, byte for byte what the server sends. Exits with 0 where they are written, with 1 where they could not be, and with 2 where it was called wrongly.") { target, content, baseUrl, noCompress };
        command.SetAction(parsed => new Export(shell, parsed.GetRequiredValue(target), parsed.GetValue(content), parsed.GetValue(baseUrl), !parsed.GetValue(noCompress)).Run());
        return command;
    }

    private static void RejectNoOrigin(OptionResult given)
    {
        if (given.Tokens is [var token] && Seo.BaseUrl.Refuse(token.Value) is { } refusal)
        {
            given.AddError($"The --base-url {refusal}");
        }
    }
}
