namespace MyBotoxLA.Content.Model;

/// <summary>A Markdown file whose name cannot be the address of a page.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Url">The URL path that it would make.</param>
/// <param name="Problem">Why it cannot.</param>
/// <param name="Other">The file that has the same address; null for other problems.</param>
internal sealed record RejectedName(string Name, string Url, NameProblem Problem, string? Other = null);

/// <summary>Why a file name cannot be the address of a page.</summary>
internal enum NameProblem
{
    /// <summary>It has characters that make a poor address.</summary>
    Characters,

    /// <summary>Another file makes the same address.</summary>
    SameAddress,

    /// <summary>The site itself answers the address.</summary>
    Reserved,
}
