using System.Collections.Immutable;
using MyBotoxLA.Content.Text;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content.Model;

/// <summary>One page, made from one Markdown file.</summary>
public sealed record Page
{
    /// <summary>The file it was made from.</summary>
    public required ContentFile File { get; init; }

    /// <summary>Its address on the site: <c>/</c>, <c>/about-botox</c>, <c>/es/efectos-secundarios</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Two-letter language, from the first folder.</summary>
    public required string Language { get; init; }

    /// <summary>The fields at the top of the file.</summary>
    public required FrontMatter FrontMatter { get; init; }

    /// <summary>
    /// The body in order. Where <see cref="FrontMatter.Drug"/> is set, exactly one part is
    /// <see cref="Slot.BoxedWarning"/>: no edit of the text can drop it.
    /// </summary>
    public required ImmutableArray<BodyPart> Body { get; init; }

    /// <summary>The body as it was written, with <c>\n</c> at the end of each line; decoded anew from <see cref="File"/> at each call.</summary>
    public string ToMarkdown() =>
        TextDecoder.Decode(File, []) is { } source && FrontMatterFence.Find(source) is { } fence
            ? source.Text[fence.BodyStart..].ReplaceLineEndings("\n")
            : "";

    /// <summary>The headings of the body, in order.</summary>
    public required ImmutableArray<Heading> Headings { get; init; }

    /// <summary>The links to places within the site.</summary>
    public required ImmutableArray<PageLink> Links { get; init; }

    /// <summary>The ids that the page's frame takes for itself.</summary>
    public static readonly ImmutableArray<string> FrameIds = ["boxed-warning", "content", "in-short", "sources", "title"];

    /// <summary>True where a link can name this place of the page: looked up in the very HTML that is sent.</summary>
    public bool HasAnchor(string id) =>
        Headings.Any(heading => heading.Id == id)
        || FrameIds.Contains(id)
        || FrontMatter.Sources.Any(source => id == $"source-{source.Id}")
        || Body.Any(part => part.HasId(id));

    /// <summary>True where links and old addresses that lead to the one lead to the other.</summary>
    internal bool HasSameAnchorsAndRedirects(Page other) =>
        Headings.Select(heading => heading.Id).SequenceEqual(other.Headings.Select(heading => heading.Id))
        && FrontMatter.Sources.Select(source => source.Id).SequenceEqual(other.FrontMatter.Sources.Select(source => source.Id))
        && FrontMatter.RedirectFrom.SequenceEqual(other.FrontMatter.RedirectFrom);

    /// <summary>The id of the heading of the card that says when to call 911.</summary>
    public const string EmergencyId = "call-911";

    /// <summary>True where the page says when to call 911.</summary>
    public bool HasEmergencyCard => EmergencyCard.Length > 0;

    /// <summary>HTML of that card once more, without ids, for the top of a printed page; empty where there is none.</summary>
    public required string EmergencyCard { get; init; }
}
