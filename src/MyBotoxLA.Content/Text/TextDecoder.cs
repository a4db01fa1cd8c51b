using System.Text;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Text;

/// <summary>Decodes a file's bytes as text, or reports why they are not text.</summary>
internal static class TextDecoder
{
    private const int LargestFile = 256 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// The text of the file; null, with a diagnostic, if it is not UTF-8 text. Later diagnostics are added to the same list.
    /// </summary>
    public static SourceText? Decode(ContentFile file, List<Diagnostic> diagnostics)
    {
        var bytes = file.Bytes.AsSpan();
        if (bytes.Length > LargestFile)
        {
            ReportFile(
                DiagnosticKinds.TooLarge,
                $"The file is {bytes.Length:N0} bytes; the limit is {LargestFile:N0}.",
                "Split it into several pages, and keep pictures in separate files.");
            return null;
        }

        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            ReportFile(
                DiagnosticKinds.Utf16,
                "The file is saved as UTF-16, which this site cannot read.",
                "Save it again with the encoding UTF-8. In Notepad, choose Save as, then Encoding, then UTF-8.");
            return null;
        }

        var hasMark = bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]);
        bytes = hasMark ? bytes[3..] : bytes;
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            ReportNotUtf8(file.Name, bytes, diagnostics);
            return null;
        }

        var source = new SourceText(file.Name, text, diagnostics);
        if (hasMark)
        {
            source.Report(
                DiagnosticKinds.ByteOrderMark,
                0,
                1,
                "The file begins with a byte-order mark, an invisible character that some editors add.",
                "Save it again with the encoding \"UTF-8\", not \"UTF-8 with BOM\".");
        }

        return HasOnlyText(source) ? source : null;

        void ReportFile(DiagnosticKind kind, string message, string hint) =>
            diagnostics.Add(new Diagnostic { Kind = kind, File = file.Name, Message = message, Hint = hint });
    }

    private static bool HasOnlyText(SourceText source)
    {
        var at = source.Text.AsSpan().IndexOfAnyInRange('\0', '\b');
        if (at < 0)
        {
            return true;
        }

        source.Report(
            DiagnosticKinds.ControlCharacter,
            at,
            1,
            $"The file contains character number {(int)source.Text[at]}, which is not text.",
            "Delete it and type the line again. If the whole file looks strange, it is not a text file.");
        return false;
    }

    private static void ReportNotUtf8(string file, ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics)
    {
        var good = 0;
        while (Rune.DecodeFromUtf8(bytes[good..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            good += length;
        }

        var lineEnd = bytes[good..].IndexOf((byte)'\n');
        var through = lineEnd < 0 ? bytes : bytes[..(good + lineEnd)];
        var readable = Strict.GetString(bytes[..good]);
        var source = new SourceText(file, readable + Encoding.Latin1.GetString(through[good..]), diagnostics);
        source.Report(
            DiagnosticKinds.NotUtf8,
            readable.Length,
            1,
            "The file is not saved as UTF-8: this character cannot be read.",
            "Save it again with the encoding UTF-8, then type the marked character again.");
    }
}
