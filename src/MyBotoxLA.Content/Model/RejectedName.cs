namespace MyBotoxLA.Content.Model;

/// <summary>A Markdown file whose name cannot be the address of a page.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Url">The URL path that it would have.</param>
/// <param name="Problem">Why it cannot.</param>
/// <param name="Other">The file that has the same address; null for other problems.</param>
internal sealed record RejectedName(string Name, string Url, NameProblem Problem, string? Other = null);

/// <summary>Why a file name cannot be the address of a page.</summary>
internal enum NameProblem
{
    /// <summary>It has characters that are not allowed in a URL path.</summary>
    Characters,

    /// <summary>Another file has the same URL path.</summary>
    SameAddress,

    /// <summary>The site itself uses the URL path.</summary>
    Reserved,
}
