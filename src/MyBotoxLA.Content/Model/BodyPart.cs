using System.Text;

namespace MyBotoxLA.Content.Model;

/// <summary>A part of a page's body: HTML rendered from its Markdown, or a slot.</summary>
public sealed class BodyPart
{
    /// <summary>Stored as UTF-8, which takes half the memory of a string; this is most of the size of a page.</summary>
    private readonly byte[] _html;

    /// <summary>Creates a part.</summary>
    /// <param name="html">A run of HTML, which a slot may interrupt inside an element; empty for a slot.</param>
    /// <param name="slot">What to put here; null for HTML.</param>
    public BodyPart(ReadOnlySpan<char> html, Slot? slot)
    {
        _html = new byte[Encoding.UTF8.GetByteCount(html)];
        Encoding.UTF8.GetBytes(html, _html);
        Slot = slot;
    }

    /// <summary>A run of HTML, which a slot may interrupt inside an element; empty for a slot. Decoded on each call.</summary>
    public string Html => Encoding.UTF8.GetString(_html);

    /// <summary>What to put here; null for HTML.</summary>
    public Slot? Slot { get; }

    /// <summary>The ids of the elements of the HTML, in order.</summary>
    internal IEnumerable<string> Ids
    {
        get
        {
            const string Start = " id=\"";
            var html = Html;
            for (var at = html.IndexOf(Start, StringComparison.Ordinal); at >= 0; at = html.IndexOf(Start, at, StringComparison.Ordinal))
            {
                at += Start.Length;
                yield return html[at..html.IndexOf('"', at)];
            }
        }
    }

    /// <summary>True if both show the same.</summary>
    internal bool IsSame(BodyPart other) => Slot == other.Slot && _html.AsSpan().SequenceEqual(other._html);

    /// <summary>True if an element of the HTML has the id.</summary>
    internal bool HasId(string id) => _html.AsSpan().IndexOf(Encoding.UTF8.GetBytes($" id=\"{id}\"")) >= 0;
}
