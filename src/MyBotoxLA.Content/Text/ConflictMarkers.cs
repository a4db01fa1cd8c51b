using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Content.Text;

/// <summary>Finds the markers that git leaves in a file after a merge conflict.</summary>
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
                    "Two people changed these lines, and the merge conflict was saved without being resolved.",
                    "Keep the correct lines, then delete the lines that begin with <<<<<<<, =======, and >>>>>>>.");
                return true;
            }
        }

        return false;
    }
}
