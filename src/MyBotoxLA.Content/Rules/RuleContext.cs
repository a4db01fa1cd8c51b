using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Assembly;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>All pages and the clinic, as the rules over all of them see them.</summary>
internal sealed record Site
{
    /// <summary>The moment whose pages are shown.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>What <c>site.yml</c> gave.</summary>
    public required ParsedClinic Clinic { get; init; }

    /// <summary>The pages that are shown, by address. A rule may take one out.</summary>
    public required Dictionary<string, Page> Pages { get; init; }

    /// <summary>What the files give as they are now: not last good versions, but also what is too faulty to be shown.</summary>
    public required ImmutableArray<Page> Fresh { get; init; }

    /// <summary>What is too faulty to be shown, by address: a link to it is still checked.</summary>
    public required Dictionary<string, Page> Faulty { get; init; }

    /// <summary>Of those, what is right by itself but names a drug without a boxed warning.</summary>
    public required ImmutableArray<Page> Withheld { get; init; }

    /// <summary>Addresses of pages that are drafts, not yet published, or expired.</summary>
    public required FrozenSet<string> Hidden { get; init; }

    /// <summary>Addresses of all files, faulty and hidden ones too.</summary>
    public required FrozenSet<string> Known { get; init; }

    /// <summary>The pictures.</summary>
    public required ImageCatalog Images { get; init; }

    /// <summary>Finds the last good version of a boxed warning by its address.</summary>
    public required Func<string, Page?> LastGoodWarning { get; init; }

    /// <summary>What was wrong with a page's links last time, where neither the page nor anything it links to has changed; null where that is not known.</summary>
    public required Func<Page, ImmutableArray<Diagnostic>?> Settled { get; init; }

    /// <summary>What is wrong with each page's links, for next time.</summary>
    public Dictionary<string, ImmutableArray<Diagnostic>> LinkFaults { get; } = [];

    /// <summary>The boxed warnings that pages need, by address.</summary>
    public Dictionary<string, Page> Warnings { get; } = [];

    /// <summary>Old addresses, and where each leads.</summary>
    public Dictionary<string, string> Redirects { get; } = [];
}
