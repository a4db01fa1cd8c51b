using System.Text;

namespace MyBotoxLA.Web.Seo;

/// <summary>The lines of a vCard or a calendar: https://www.rfc-editor.org/rfc/rfc5545#section-3.1.</summary>
internal static class ContentLines
{
    private const int MostBytes = 75;

    public static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    /// <summary>A long line continues on the next one after a space.</summary>
    public static string Of(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            var bytes = 0;
            foreach (var rune in line.EnumerateRunes())
            {
                if (bytes + rune.Utf8SequenceLength > MostBytes)
                {
                    text.Append("\r\n ");
                    bytes = 1;
                }

                text.Append(rune.ToString());
                bytes += rune.Utf8SequenceLength;
            }

            text.Append("\r\n");
        }

        return text.ToString();
    }
}
