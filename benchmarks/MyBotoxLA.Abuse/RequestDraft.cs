using System.Text;

namespace MyBotoxLA.Abuse;

/// <summary>The parts of a request, right to begin with; a character is a byte.</summary>
internal sealed class RequestDraft(string target)
{
    public string Method { get; set; } = "GET";

    public string Target { get; set; } = target;

    public string Version { get; set; } = "HTTP/1.1";

    public List<string> Headers { get; } = ["Host: 127.0.0.1"];

    public string LineEnd { get; set; } = "\r\n";

    public string Body { get; set; } = "";

    public byte[] ToBytes() =>
        Encoding.Latin1.GetBytes(
            $"{Method} {Target} {Version}{LineEnd}{string.Concat(Headers.Select(header => header + LineEnd))}{LineEnd}{Body}");
}
