using System.Text.RegularExpressions;

namespace MyBotoxLA.Content.Model;

/// <summary>
/// The form of an entry of <c>redirect_from</c>: one URL path, written as browsers show it or as they copy it (percent-encoded).
/// </summary>
internal static partial class RedirectForm
{
    /// <summary>What is wrong with the form; null for nothing.</summary>
    public static RedirectProblem? FindProblem(string old) =>
        Pattern().IsMatch(old) ? RedirectProblem.IsPattern
        : !old.StartsWith('/') || old.StartsWith("//", StringComparison.Ordinal) ? RedirectProblem.NotAPath
        : old.AsSpan().ContainsAny("?#") ? RedirectProblem.HasQuery
        : old.Any(character => character == '\\' || char.IsWhiteSpace(character) || char.IsControl(character)) ? RedirectProblem.HasSpace
        : UrlPath.Decode(old) is not { } path || path.Any(char.IsControl) || EncodedSlash().IsMatch(old) ? RedirectProblem.Encoding
        : path.TrimEnd('/').Split('/')[1..].Any(part => part is "" or "." or "..") && path != "/" ? RedirectProblem.NotAPath
        : null;

    /// <summary>
    /// A wildcard; a placeholder (<c>:id</c>, <c>{id}</c>, <c>&lt;id&gt;</c>, <c>[id]</c>); or an anchor, a class, or an alternative of a
    /// regular expression. None of these characters is in an address as browsers write it, except <c>:</c>, <c>$</c>, and <c>+</c>,
    /// which are therefore only looked for where patterns have them.
    /// </summary>
    [GeneratedRegex(@"[*^{}<>\[\]|]|/:\w|\.\+|\$$|\\[dwsDWS.]")]
    private static partial Regex Pattern();

    [GeneratedRegex("%2F|%5C", RegexOptions.IgnoreCase)]
    private static partial Regex EncodedSlash();
}
