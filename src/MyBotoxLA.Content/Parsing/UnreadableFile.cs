using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Content.Parsing;

internal static class UnreadableFile
{
    public static Diagnostic Report(string file) => new()
    {
        Kind = Kinds.UnreadableFile,
        File = file,
        Message = "The file cannot be read.",
        Hint = "See that the file exists and that the site's user may read it.",
    };
}
