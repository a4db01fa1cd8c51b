using System.Collections.Immutable;

namespace MyBotoxLA.Web.Cli.Changes;

/// <summary>Sentences that others replace, next to each other on a page.</summary>
/// <param name="Place">Where on the page, as the end of a sentence, such as <c>below "Call us"</c>.</param>
/// <param name="Before">The sentences that are gone; empty if the new ones are an addition.</param>
/// <param name="After">The new sentences; empty if there are none.</param>
internal sealed record TextChange(string Place, ImmutableArray<string> Before, ImmutableArray<string> After)
{
    /// <summary>Equal for the same change on two pages.</summary>
    public string Key => $"{string.Join('\n', Before)}\0{string.Join('\n', After)}";
}
