using System.Collections.Immutable;

namespace MyBotoxLA.Content.Model;

/// <summary>The fields between the two <c>---</c> lines at the top of a page.</summary>
public sealed record FrontMatter
{
    /// <summary>Used if the fields could not be read at all.</summary>
    internal static FrontMatter Unread { get; } = new() { Title = "", Description = "", IsRead = false };

    /// <summary>False if the fields could not be read, so that every one of them may be in the file.</summary>
    internal bool IsRead { get; init; } = true;

    /// <summary>The page's only first-level heading.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences: the lead of the page and its text in search results.</summary>
    public required string Description { get; init; }

    /// <summary>
    /// The fields whose words visitors read, in the order in which a page shows them. The rules about words, the medical review, and the
    /// check of a translation cover these fields, and no others.
    /// </summary>
    internal ImmutableArray<ShownField> ShownFields =>
        [new("title", Title, IsHeading: true), new("description", Description, IsHeading: false)];

    /// <summary>Place in the navigation, smallest first; null to leave the page out of it.</summary>
    public int? Nav { get; init; }

    /// <summary>Day of the last change that matters to a reader; the only source of <c>lastmod</c>.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>The drug whose boxed warning the page shows: the name of a file in <c>safety/</c>.</summary>
    public string? Drug { get; init; }

    /// <summary>The numbered sources.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>The last medical review; null if there was none.</summary>
    public Review? Review { get; init; }

    /// <summary>The page that this one translates; null for an original.</summary>
    public Translation? Translates { get; init; }

    /// <summary>The minute from which the page is shown, in the clinic's local time.</summary>
    public DateTime? Publish { get; init; }

    /// <summary>The minute from which the page is no longer shown, in the clinic's local time.</summary>
    public DateTime? Expires { get; init; }

    /// <summary>True if the page must not be shown.</summary>
    public bool Draft { get; init; }

    /// <summary>In a boxed warning: what texts call the drug. A page with one of these names has to show the warning.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>In a boxed warning: the symptoms and actions that its text must contain, word for word.</summary>
    public ImmutableArray<string> MustSay { get; init; } = [];

    /// <summary>Old URL paths that redirect to the page.</summary>
    public ImmutableArray<string> RedirectFrom { get; init; } = [];
}
