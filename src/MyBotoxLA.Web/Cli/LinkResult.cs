namespace MyBotoxLA.Web.Cli;

/// <summary>What an address answered.</summary>
internal enum LinkStatus
{
    Good,

    /// <summary>It leads to another address for good.</summary>
    Moved,

    /// <summary>It does not answer programs, so only a person can check it.</summary>
    NotChecked,

    /// <summary>There is nothing at the address.</summary>
    Gone,

    /// <summary>The other site has a fault.</summary>
    ServerError,

    TimedOut,

    /// <summary>The other site cannot be found or reached, or its certificate is not valid.</summary>
    Unreachable,
}

/// <summary>An address of the content, and what it answered.</summary>
/// <param name="Address">As the pages write it.</param>
/// <param name="Status">What it answered.</param>
/// <param name="Code">The HTTP status; null if there was none.</param>
/// <param name="Target">Where it has moved to; null if it has not.</param>
/// <param name="Files">The files that link to it.</param>
internal sealed record LinkResult(string Address, LinkStatus Status, int? Code, string? Target, IReadOnlyList<string> Files)
{
    public bool IsDead => Status is LinkStatus.Gone or LinkStatus.ServerError or LinkStatus.TimedOut or LinkStatus.Unreachable;
}
