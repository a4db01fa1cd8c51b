using System.Collections.Immutable;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Pages;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Seo;

/// <summary>Everything that <c>llms.txt</c> is written from.</summary>
/// <param name="Frames">What every page of a language shows, the default language first.</param>
/// <param name="Warnings">The boxed warnings, in any order.</param>
/// <param name="Pages">The pages, in any order.</param>
internal sealed record LlmsInputs(ImmutableArray<Frame> Frames, ImmutableArray<LlmsWarning> Warnings, ImmutableArray<LlmsPage> Pages)
{
    /// <summary>True if both have the same entries.</summary>
    public bool Equals(LlmsInputs? other) =>
        other is not null
        && Frames.AsSpan().SequenceEqual(other.Frames.AsSpan())
        && Warnings.AsSpan().SequenceEqual(other.Warnings.AsSpan())
        && Pages.AsSpan().SequenceEqual(other.Pages.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Frames.Length, Warnings.Length, Pages.Length);
}

/// <summary>A boxed warning.</summary>
/// <param name="Page">The warning.</param>
/// <param name="NewerOriginal">Its original, if it is a translation that is behind it.</param>
internal readonly record struct LlmsWarning(Page Page, Page? NewerOriginal);

/// <summary>A page in the list.</summary>
/// <param name="Page">The page.</param>
/// <param name="Review">What it says about its medical review.</param>
internal readonly record struct LlmsPage(Page Page, ReviewState Review);
