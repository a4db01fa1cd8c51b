using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Markdig.Renderers;
using Markdig.Syntax;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>Markdig's HTML renderer, with its output split into parts at each slot.</summary>
internal sealed class BodyWriter : HtmlRenderer
{
    private const int InitialCapacity = 16 * 1024;

    [ThreadStatic]
    private static BodyWriter? _spare;

    private readonly ImmutableArray<BodyPart>.Builder _parts = ImmutableArray.CreateBuilder<BodyPart>();
    private readonly StringWriter _html;

    private BodyWriter(StringWriter html)
        : base(html)
    {
        _html = html;
        ContentExtension.Pipeline.Setup(this);
    }

    /// <summary>
    /// Collects what <paramref name="write"/> writes. Each thread reuses its writer for the next page, because creating one costs
    /// as much as rendering a short page; a writer that failed is not reused.
    /// </summary>
    public static ImmutableArray<BodyPart> Write(Action<BodyWriter> write)
    {
        var writer = _spare ?? new BodyWriter(new StringWriter(new StringBuilder(InitialCapacity), CultureInfo.InvariantCulture));
        _spare = null;
        write(writer);
        writer.EndPart();
        var parts = writer._parts.ToImmutable();
        writer._parts.Clear();
        writer.Reset();
        _spare = writer;
        return parts;
    }

    public void WriteSlot(Slot slot)
    {
        EndPart();
        _parts.Add(new BodyPart("", slot));
    }

    /// <summary>Where the next thing is written: the index of the part, and the offset in it.</summary>
    public (int Part, int Offset) Position => (_parts.Count, _html.GetStringBuilder().Length);

    /// <summary>Writes a block's contents in an element.</summary>
    public void WriteElement(string element, string? className, ContainerBlock block)
    {
        OpenElement(element, className);
        WriteChildren(block);
        CloseElement(element);
    }

    public void OpenElement(string element, string? className, string? labelledBy = null)
    {
        EnsureLine();
        Write($"<{element}");
        Write(className is null ? "" : $" class=\"{className}\"");
        Write(labelledBy is null ? "" : $" aria-labelledby=\"{labelledBy}\"");
        WriteLine(">");
    }

    public void CloseElement(string element)
    {
        EnsureLine();
        WriteLine($"</{element}>");
    }

    private void EndPart()
    {
        var text = _html.GetStringBuilder();
        var copy = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(0, copy, text.Length);
        var html = copy.AsSpan(0, text.Length);
        if (!html.IsWhiteSpace())
        {
            _parts.Add(new BodyPart(html, slot: null));
        }

        text.Clear();
        ArrayPool<char>.Shared.Return(copy);
    }
}
