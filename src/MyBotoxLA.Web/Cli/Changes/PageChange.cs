using System.Collections.Immutable;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Cli.Changes;

/// <summary>A page that a proposal adds, removes, or changes.</summary>
/// <param name="Before">The page as it is; null if patients do not see it.</param>
/// <param name="After">The page as proposed; null if patients would not see it.</param>
/// <param name="Texts">The changes of its text; none of a page that is new or removed.</param>
internal sealed record PageChange(Page? Before, Page? After, ImmutableArray<TextChange> Texts)
{
    /// <summary>True if only the staff sees the page, in a preview.</summary>
    public bool IsDraft { get; init; }

    /// <summary>True if the words are the same, and only their order, links, emphasis, or drawings are different.</summary>
    public bool HasSameWords { get; init; }

    /// <summary>True if something is different that no other page has in common with it.</summary>
    public bool HasOwn => Before is null || After is null || Before.Path != After.Path || !Texts.IsEmpty || HasSameWords;

    /// <summary>The newer version that there is.</summary>
    public Page Page => After ?? Before ?? throw new InvalidOperationException("A page is in one of the two versions.");

    public string Title => Page.FrontMatter.Title;
}
