using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Content.Text;

/// <summary>Finds what git leaves in a file when two edits of the same lines meet.</summary>
internal static class ConflictMarkers
{
    public static bool Report(SourceText source)
    {
        for (var line = 0; line < source.LineCount; line++)
        {
            var text = source.Line(line);
            if (text.StartsWith("<<<<<<< ") || text.StartsWith(">>>>>>> "))
            {
                source.Report(
                    DiagnosticKinds.ConflictMarker,
                    source.LineStart(line),
                    text.Length,
                    "Two edits of these lines met, and the conflict was saved unsettled.",
                    "Keep the lines that are right, then delete the lines that begin with <<<<<<<, ======= and >>>>>>>.");
                return true;
            }
        }

        return false;
    }
}
