namespace MyBotoxLA.Content.Model;

/// <summary>A numbered source of a page's medical facts.</summary>
/// <param name="Id">What the text cites as <c>[^id]</c>: lowercase letters, digits, and hyphens.</param>
/// <param name="Number">Its number on the page, from 1, in the order of the front matter.</param>
/// <param name="Title">Title and publisher, as displayed.</param>
/// <param name="Url">Where it can be read; https, or null.</param>
/// <param name="IsCited">True if the text cites it; the list then links back to the first citation.</param>
public sealed record Source(string Id, int Number, string Title, string? Url, bool IsCited)
{
    /// <summary>The day on which somebody last read it; null if it is not known.</summary>
    public DateOnly? Read { get; init; }
}
