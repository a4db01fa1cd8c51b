using System.CommandLine;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Cli;

/// <summary>The option for the format of what a command prints.</summary>
internal static class FormatOption
{
    /// <param name="description">What the formats are for.</param>
    /// <param name="formats">The formats; the first is the default.</param>
    public static Option<string> Create(string description, params string[] formats)
    {
        var format = new Option<string>("--format")
        {
            HelpName = string.Join('|', formats),
            Description = description,
            DefaultValueFactory = _ => formats[0],
        };
        format.Validators.Add(given =>
        {
            if (given.Tokens is [var token] && !formats.Contains(token.Value))
            {
                given.AddError($"There is no format \"{token.Value}\". {Suggestion.For(token.Value, formats, "formats")}");
            }
        });
        return format;
    }
}
