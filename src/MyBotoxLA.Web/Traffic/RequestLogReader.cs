using System.Text;
using System.Text.Json;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Traffic;

/// <summary>
/// Reads the lines that the site and nginx write for each request, and those of Caddy. A line can be torn when a machine stops, and a
/// visitor chooses the path in it, so nothing in a line is believed before it is checked.
/// </summary>
internal static class RequestLogReader
{
    /// <summary>Longer than any line that the site writes.</summary>
    private const int LongestLine = 8 * 1024;

    /// <summary>Each line as a request; null for a line that is not complete. Other messages of the site are left out.</summary>
    public static IEnumerable<LoggedRequest?> Read(TextReader log) =>
        Lines(log).Where(line => line is not { Length: 0 }).SelectMany(line => line is null ? [null] : Parse(line));

    private static IEnumerable<LoggedRequest?> Parse(string line)
    {
        // A collector may write its own time and host in front.
        var start = line.IndexOf('{', StringComparison.Ordinal);
        if (start < 0)
        {
            return [null];
        }

        try
        {
            using var json = JsonDocument.Parse(line.AsMemory(start));
            return IsOtherMessage(json.RootElement) ? [] : [ToRequest(json.RootElement)];
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // No JSON, or a text that is not Unicode.
            return [null];
        }
    }

    /// <summary>The site also logs its start, for example, in lines that have a message and no status.</summary>
    private static bool IsOtherMessage(JsonElement line) => line.TryGetProperty("@m", out _) && !line.TryGetProperty("Status", out _);

    private static LoggedRequest? ToRequest(JsonElement line) =>
        (Find(line, "Path") ?? Find(line, "request", "uri")) is { ValueKind: JsonValueKind.String } path
        && (Find(line, "Status") ?? Find(line, "status")) is { ValueKind: JsonValueKind.Number } code
        && code.TryGetInt32(out var status)
        && status is >= StatusCodes.Status100Continue and < 600
        && Time(Find(line, "@t") ?? Find(line, "ts")) is { } time
        && path.GetString()?.Split('?')[0] is ['/', ..] written
            ? new LoggedRequest(ClinicTime.DayOf(time), UrlPath.Decode(written) ?? written, status)
            : null;

    private static JsonElement? Find(JsonElement from, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (from.ValueKind != JsonValueKind.Object || !from.TryGetProperty(name, out from))
            {
                return null;
            }
        }

        return from;
    }

    /// <summary>A text, or the seconds since 1970, as Caddy writes them.</summary>
    private static DateTimeOffset? Time(JsonElement? time) => time switch
    {
        { ValueKind: JsonValueKind.String } text when text.TryGetDateTimeOffset(out var moment) && IsPossible(moment) => moment,
        { ValueKind: JsonValueKind.Number } number when number.TryGetDouble(out var seconds) && seconds is > 0 and < uint.MaxValue =>
            DateTimeOffset.FromUnixTimeSeconds((long)seconds),
        _ => null,
    };

    private static bool IsPossible(DateTimeOffset moment) => moment.Year is > 2000 and < 2200;

    /// <summary>Null for a line that is too long, of which no more is stored.</summary>
    private static IEnumerable<string?> Lines(TextReader log)
    {
        var line = new StringBuilder();
        var isTooLong = false;
        int next;
        while ((next = log.Read()) >= 0)
        {
            if (next == '\n')
            {
                yield return isTooLong ? null : line.ToString().Trim();
                line.Clear();
                isTooLong = false;
            }
            else if (line.Length < LongestLine)
            {
                line.Append((char)next);
            }
            else
            {
                isTooLong = true;
            }
        }

        yield return isTooLong ? null : line.ToString().Trim();
    }
}
