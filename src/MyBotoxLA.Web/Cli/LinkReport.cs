using System.Text.Encodings.Web;
using System.Text.Json;

namespace MyBotoxLA.Web.Cli;

/// <summary>Writes what the addresses answered.</summary>
internal static class LinkReport
{
    /// <summary>One line for each address that is not as it should be, and a summary.</summary>
    public static void WriteText(TextWriter output, IReadOnlyCollection<LinkResult> results)
    {
        foreach (var result in results.Where(result => result.Status != LinkStatus.Good))
        {
            output.WriteLine($"{Describe(result)} ({string.Join(", ", result.Files)})");
        }

        var notChecked = results.Count(result => result.Status == LinkStatus.NotChecked);
        output.WriteLine(
            $"{results.Count} addresses: {results.Count(result => result.IsDead)} dead, "
            + $"{results.Count(result => result.Status == LinkStatus.Moved)} moved, {notChecked} not checked.");
    }

    public static void WriteJson(TextWriter output, IEnumerable<LinkResult> results)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(
            bytes,
            new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var result in results)
            {
                Write(json, result);
            }

            json.WriteEndArray();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, LinkResult result)
    {
        json.WriteStartObject();
        json.WriteString("address", result.Address);
        json.WriteString("status", Name(result.Status));
        if (result.Code is { } code)
        {
            json.WriteNumber("code", code);
        }

        if (result.Target is { } target)
        {
            json.WriteString("target", target);
        }

        json.WriteStartArray("files");
        foreach (var file in result.Files)
        {
            json.WriteStringValue(file);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Name(LinkStatus status) => status switch
    {
        LinkStatus.Good => "good",
        LinkStatus.Moved => "moved",
        LinkStatus.NotChecked => "not-checked",
        LinkStatus.Gone => "gone",
        LinkStatus.ServerError => "server-error",
        LinkStatus.TimedOut => "timed-out",
        _ => "unreachable",
    };

    private static string Describe(LinkResult result) => result.Status switch
    {
        LinkStatus.Moved => $"moved: {result.Address} is now at {result.Target}.",
        LinkStatus.NotChecked => $"not checked: {result.Address} does not answer programs (status {result.Code}). Open it yourself.",
        LinkStatus.Gone => $"gone: {result.Address} answered with the status {result.Code}.",
        LinkStatus.ServerError when result.Code is { } code => $"fault: {result.Address} answered with the status {code}.",
        LinkStatus.ServerError => $"fault: {result.Address} leads from one address to the next without end.",
        LinkStatus.TimedOut => $"no answer: {result.Address} did not answer in time.",
        _ => $"unreachable: {result.Address} could not be reached.",
    };
}
