using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MyBotoxLA.Content.Model;

/// <summary>The redirects of all pages.</summary>
/// <param name="Targets">Old URL paths, not percent-encoded, and the path of the page that each redirects to.</param>
/// <param name="Rejected">The entries of <c>redirect_from</c> that cannot work.</param>
internal sealed record RedirectMap(FrozenDictionary<string, string> Targets, ImmutableArray<RejectedRedirect> Rejected);

/// <summary>An entry of <c>redirect_from</c> that cannot work.</summary>
/// <param name="Page">The page that has the entry.</param>
/// <param name="Old">The entry, as the author wrote it.</param>
/// <param name="Problem">Why it cannot work.</param>
/// <param name="Other">The page that the old address already redirects to; null for other problems.</param>
internal sealed record RejectedRedirect(Page Page, string Old, RedirectProblem Problem, string? Other = null);

/// <summary>Why a redirect cannot work.</summary>
internal enum RedirectProblem
{
    /// <summary>It does not begin with one slash, or has empty parts or dots in its path.</summary>
    NotAPath,

    /// <summary>It has a query or an anchor, which a redirect does not look at.</summary>
    HasQuery,

    /// <summary>It has a space, a backslash, or a control character.</summary>
    HasSpace,

    /// <summary>It stands for many addresses: <c>/blog/*</c>, <c>/p/:id</c>, <c>/p/{id}</c>, or a regular expression.</summary>
    IsPattern,

    /// <summary>Its percent-encoding cannot be read.</summary>
    Encoding,

    /// <summary>It is the page's own address.</summary>
    OwnAddress,

    /// <summary>It is the address of another page.</summary>
    OtherPage,

    /// <summary>The site itself answers it.</summary>
    SiteAddress,

    /// <summary>It already redirects to another page.</summary>
    Duplicate,
}
