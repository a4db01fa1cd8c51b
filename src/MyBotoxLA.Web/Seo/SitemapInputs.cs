using System.Collections.Immutable;
using MyBotoxLA.Web.Pages;

namespace MyBotoxLA.Web.Seo;

/// <summary>Everything that the sitemap is written from.</summary>
/// <param name="Entries">The pages, in any order.</param>
/// <param name="Origin">The start of absolute addresses.</param>
internal sealed record SitemapInputs(ImmutableArray<SitemapEntry> Entries, string Origin)
{
    /// <summary>True if both have the same entries.</summary>
    public bool Equals(SitemapInputs? other) =>
        other is not null && Origin == other.Origin && Entries.AsSpan().SequenceEqual(other.Entries.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Origin, Entries.Length);
}

/// <summary>A page in the sitemap.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Updated">When it last changed.</param>
/// <param name="Alternates">The page in every language; compared by reference.</param>
internal readonly record struct SitemapEntry(string Path, DateOnly? Updated, ImmutableArray<Alternate> Alternates);
