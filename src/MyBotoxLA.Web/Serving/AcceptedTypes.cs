using Microsoft.Extensions.Primitives;

namespace MyBotoxLA.Web.Serving;

/// <summary>Whether a client wants a page as Markdown, by its <c>Accept</c>: RFC 9110, section 12.5.1.</summary>
internal static class AcceptedTypes
{
    private const string Html = "text/html";
    private const string Markdown = "text/markdown";
    private const int Unnamed = -1;

    /// <summary>
    /// True if the header names Markdown and gives it at least the weight of HTML. No browser names it, so for a browser this is one
    /// search in the header.
    /// </summary>
    public static bool PreferMarkdown(StringValues header)
    {
        foreach (var line in header)
        {
            if (line.AsSpan().Contains(Markdown, StringComparison.OrdinalIgnoreCase))
            {
                return Compare(header);
            }
        }

        return false;
    }

    /// <summary>Malformed members are ignored; the most specific range that matches HTML counts for it.</summary>
    private static bool Compare(StringValues header)
    {
        int markdown = 0, html = Unnamed, text = Unnamed, any = Unnamed;
        foreach (var line in header)
        {
            foreach (var range in line.AsSpan().Split(','))
            {
                var member = line.AsSpan(range);
                var end = member.IndexOf(';');
                var name = (end < 0 ? member : member[..end]).Trim(" \t");
                if (!TryReadWeight(end < 0 ? default : member[(end + 1)..], out var weight))
                {
                    continue;
                }

                if (Is(name, Markdown))
                {
                    markdown = Math.Max(markdown, weight);
                }
                else if (Is(name, Html))
                {
                    html = Math.Max(html, weight);
                }
                else if (Is(name, "text/*"))
                {
                    text = weight;
                }
                else if (name is "*/*")
                {
                    any = weight;
                }
            }
        }

        return markdown > 0 && markdown >= (html != Unnamed ? html : text != Unnamed ? text : any);
    }

    private static bool Is(ReadOnlySpan<char> name, string type) => name.Equals(type, StringComparison.OrdinalIgnoreCase);

    /// <summary>Other parameters may precede the weight, such as <c>charset</c>.</summary>
    private static bool TryReadWeight(ReadOnlySpan<char> parameters, out int weight)
    {
        foreach (var range in parameters.Split(';'))
        {
            var parameter = parameters[range].Trim(" \t");
            if (parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase))
            {
                return QualityValue.TryRead(parameter, out weight);
            }
        }

        weight = QualityValue.Full;
        return true;
    }
}
