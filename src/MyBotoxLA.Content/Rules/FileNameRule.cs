using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// A file's name determines its URL path: lowercase letters, digits, and hyphens only, and a different path for each file.
/// </summary>
internal sealed partial class FileNameRule : ISiteRule
{
    public IEnumerable<Diagnostic> Check(RuleContext context) =>
        context.RejectedNames.Select(rejected => ToDiagnostic(rejected, context));

    private static Diagnostic ToDiagnostic(RejectedName rejected, RuleContext context)
    {
        var name = rejected.Name;
        var (kind, message, hint) = rejected.Problem switch
        {
            NameProblem.SameAddress => (
                DiagnosticKinds.SameAddress,
                $"The files {rejected.Other} and {name} have the same address, {rejected.Url}; {rejected.Other} is shown.",
                "Delete one of the two, or rename it."),
            NameProblem.Characters => (
                DiagnosticKinds.FileName,
                $"The file name \"{name}\" cannot be used as an address.",
                FindOriginal(name, context) is { } original
                    ? $"It looks like a copy of {original}. Delete one of the two, or rename this one, and give it a title of its own."
                    : $"Rename the file to {Suggest(name)}: use only lowercase letters, digits, and hyphens."),
            _ => (
                DiagnosticKinds.FileName,
                $"The address {rejected.Url} is used by the site itself.",
                name.EndsWith("/index.md", StringComparison.Ordinal)
                    ? "Give the folder another name."
                    : $"Give the file another name, for example {name[..^ContentPath.PageExtension.Length]}-page.md."),
        };
        return new Diagnostic { Kind = kind, File = name, Message = message, Hint = hint };
    }

    /// <summary>The page that a file is a copy of, by the name that programs give copies; null if it is none.</summary>
    private static string? FindOriginal(string name, RuleContext context) =>
        Copy().Match(name) is { Success: true } match
        && match.Groups["name"].Value + ContentPath.PageExtension is var original
        && context.Known.Contains(ContentPath.ToUrl(original))
            ? original
            : null;

    /// <summary>The closest valid name: without accents, spaces, or capitals.</summary>
    private static string Suggest(string name) =>
        PlainName.Of(name[..^ContentPath.PageExtension.Length], word: "page") + ContentPath.PageExtension;

    /// <summary>As in <c>page (1).md</c>, <c>page - Copy.md</c>, and <c>page copy 2.md</c>.</summary>
    [GeneratedRegex(
        @"^(?<name>.+?)(?: ?\([0-9]+\)| -? ?copy(?: \(?[0-9]+\)?)?)\.md$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Copy();
}
