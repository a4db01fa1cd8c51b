using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Web.Cli.Changes;

/// <summary>Everything that a report about a proposal is written from.</summary>
internal sealed record Proposal
{
    /// <summary>How the user named the content that it is compared with.</summary>
    public required string Base { get; init; }

    public required string BaseFolder { get; init; }

    /// <summary>The proposed content.</summary>
    public required string Folder { get; init; }

    /// <summary>How messages name <see cref="Folder"/>.</summary>
    public required string ShownFolder { get; init; }

    /// <summary>The site as patients see it.</summary>
    public required SiteVersions Shown { get; init; }

    /// <summary>The site with drafts.</summary>
    public required SiteVersions Preview { get; init; }

    /// <summary>What <c>check</c> says about the proposal.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>What <c>check</c> says about <see cref="BaseFolder"/>.</summary>
    public required ImmutableArray<Diagnostic> DiagnosticsBefore { get; init; }
}
