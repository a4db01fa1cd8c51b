using System.Collections.Immutable;

namespace MyBotoxLA.Content.Model;

/// <summary>One page, parsed from one Markdown file.</summary>
public sealed record Page
{
    /// <summary>The id of the heading of the card that says when to call 911.</summary>
    public const string EmergencyId = "call-911";

    /// <summary>The file it was parsed from.</summary>
    public required ContentFile File { get; init; }

    /// <summary>Its URL path: <c>/</c>, <c>/about-botox</c>, <c>/es/efectos-secundarios</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Its language, from the first folder of the path.</summary>
    public required Language Language { get; init; }

    /// <summary>The fields at the top of the file.</summary>
    public required FrontMatter FrontMatter { get; init; }

    /// <summary>
    /// The parts of the body, in order. If <see cref="FrontMatter.Drug"/> is set, exactly one part is
    /// <see cref="Slot.BoxedWarning"/>: no edit of the text can remove it.
    /// </summary>
    public required ImmutableArray<BodyPart> Body { get; init; }

    /// <summary>The URL paths of the pictures that it shows or links to.</summary>
    public ImmutableArray<string> Images { get; init; } = [];

    /// <summary>The headings of the body, in order.</summary>
    public required ImmutableArray<Heading> Headings { get; init; }

    /// <summary>The links within the site.</summary>
    public required ImmutableArray<PageLink> Links { get; init; }

    /// <summary>The URL paths within the site that its fragments link to.</summary>
    internal ImmutableArray<string> FragmentTargets { get; init; } = [];

    /// <summary>The URL paths within the site that it links to.</summary>
    internal IEnumerable<string> Targets => Links.Select(link => link.Address).Concat(FragmentTargets);

    /// <summary>
    /// HTML of the card that says when to call 911, without ids, for the top of a printed page; empty if there is none.
    /// </summary>
    public required string EmergencyCard { get; init; }

    /// <summary>
    /// The files of the fragments that the body shows, each once: what a fingerprint of the page's text has to include.
    /// </summary>
    public ImmutableArray<ContentFile> Fragments { get; init; } = [];

    /// <summary>The checked figures that its pictures, and those of its fragments, are drawn from.</summary>
    internal ImmutableArray<Figure> Drawn { get; init; } = [];

    /// <summary>True if it shows a fragment or a figure that is missing, so that it would lack a text.</summary>
    internal bool IsIncomplete { get; init; }

    /// <summary>The sections of the body, in order: what a translation is compared by.</summary>
    public ImmutableArray<Section> Sections { get; init; } = [];

    /// <summary>True if the page says when to call 911.</summary>
    public bool HasEmergencyCard => EmergencyCard.Length > 0;

    /// <summary>True if the page's own content has an element with the id, so that links can point to it.</summary>
    public bool HasAnchor(string id) =>
        FrontMatter.Sources.Any(source => id == $"source-{source.Id}") || Body.Any(part => part.HasId(id));

    /// <summary>True if a page of the same file, fragments, and images shows the same.</summary>
    internal bool HasSameBody(Page other) =>
        Body.Length == other.Body.Length && Body.Zip(other.Body).All(parts => parts.First.IsSame(parts.Second));

    /// <summary>True if every link to one page works with the other too, and a link that does not has the same hint.</summary>
    internal bool HasSameAnchors(Page other) =>
        Headings.SequenceEqual(other.Headings)
        && FrontMatter.Sources.Select(source => source.Id).SequenceEqual(other.FrontMatter.Sources.Select(source => source.Id))
        && Body.SelectMany(part => part.Ids).SequenceEqual(other.Body.SelectMany(part => part.Ids));
}
