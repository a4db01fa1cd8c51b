using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Content.Files;

internal static class UnreadableFile
{
    public static Diagnostic At(string file) => new()
    {
        Kind = DiagnosticKinds.UnreadableFile,
        File = file,
        Message = "The file cannot be read.",
        Hint = "Check that the file exists and that the user account that runs the site may read it.",
    };
}
