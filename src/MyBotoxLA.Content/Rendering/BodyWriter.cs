using System.Collections.Immutable;
using Markdig.Renderers;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rendering;

/// <summary>Markdig's HTML renderer, cut into parts wherever a slot stands.</summary>
internal sealed class BodyWriter : HtmlRenderer
{
    private readonly ImmutableArray<BodyPart>.Builder _parts = ImmutableArray.CreateBuilder<BodyPart>();
    private readonly StringWriter _html;

    public BodyWriter()
        : this(new StringWriter { NewLine = "\n" })
    {
    }

    private BodyWriter(StringWriter html)
        : base(html) => _html = html;

    public void WriteSlot(Slot slot)
    {
        EndPart();
        _parts.Add(new BodyPart("", slot));
    }

    public ImmutableArray<BodyPart> ToParts()
    {
        EndPart();
        return _parts.ToImmutable();
    }

    private void EndPart()
    {
        var html = _html.ToString();
        _html.GetStringBuilder().Clear();
        if (!string.IsNullOrWhiteSpace(html))
        {
            _parts.Add(new BodyPart(html, Slot: null));
        }
    }
}
