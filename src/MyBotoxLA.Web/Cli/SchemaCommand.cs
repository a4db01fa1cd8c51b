using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using MyBotoxLA.Content;

namespace MyBotoxLA.Web.Cli;

/// <summary><c>schema</c>: the fields and blocks that content may have, for editors of texts.</summary>
internal sealed class SchemaCommand : Command
{
    private const string JsonSchema = "json-schema";
    private const string Editor = "editor";

    /// <summary>With accents and apostrophes as they are: the result is committed, and read by people.</summary>
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ConsoleContext _console;

    private readonly Option<string> _format =
        FormatOption.Create("For editors of YAML, such as Visual Studio Code, or for the staff's editor.", JsonSchema, Editor);

    public SchemaCommand(ConsoleContext console)
        : base(
            "schema",
            "Prints the fields and blocks that content may have. Exits with 0, or with 2 if the command line is wrong.")
    {
        _console = console;
        Add(_format);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var schema = parsed.GetRequiredValue(_format) == Editor ? ContentSchema.ForEditor() : ContentSchema.ForYaml();
        _console.Output.WriteLine(schema.ToJsonString(Readable));
        return ExitCodes.Good;
    }
}
